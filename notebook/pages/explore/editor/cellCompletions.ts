import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';

/** Something a cell can name. */
export interface KnownName {
  readonly name: string;
  /** In a few words, beside the name. */
  readonly detail?: string;
  /** A paragraph, for the one that is chosen. */
  readonly docs?: string;
  /** Whether it is an id or a key: offered between quotes and as a key of an object, and no value by itself. */
  readonly isKey?: boolean;
}

const strings = ['String'];
const nowhere = ['TemplateString', 'LineComment', 'BlockComment', 'PropertyName'];

/** Offers names at hand and of other cells; between quotes ids and keys of the catalogue; nothing after a dot or in a comment. */
export function cellCompletions(names: () => readonly KnownName[]) {
  return (context: CompletionContext): CompletionResult | null => {
    if (context.tokenBefore(nowhere) !== null) return null;
    const quoted = context.tokenBefore(strings);
    if (quoted !== null) {
      const from = quoted.from + 1;
      if (!/^[\w.-]*$/.test(context.state.sliceDoc(from, context.pos))) return null;
      return { from, options: optionsOf(names().filter(({ isKey }) => isKey)), validFor: /^[\w.-]*$/ };
    }
    const word = context.matchBefore(/[\w$]+/);
    if (word === null && !context.explicit) return null;
    return { from: word?.from ?? context.pos, options: optionsOf(names().filter(isIdentifier)), validFor: /^[\w$]*$/ };
  };
}

function optionsOf(names: readonly KnownName[]): Completion[] {
  return names.map(
    ({ name, detail, docs, isKey }): Completion => ({
      label: name,
      type: isKey === true ? 'property' : 'variable',
      // What can stand by itself comes first.
      boost: isKey === true ? -1 : 0,
      ...(detail === undefined ? {} : { detail }),
      ...(docs === undefined ? {} : { info: docs }),
    }),
  );
}

const isIdentifier = ({ name }: KnownName): boolean => /^[\w$]+$/.test(name);
