import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';

/** Something a cell can name. */
export interface KnownName {
  readonly name: string;
  /** In a few words, beside the name. */
  readonly detail?: string;
  /** A paragraph, for the one that is chosen. */
  readonly docs?: string;
}

/** Offers names at hand and of other cells, but not after a dot or inside a string. */
export function cellCompletions(names: () => readonly KnownName[]) {
  return (context: CompletionContext): CompletionResult | null => {
    if (context.tokenBefore(['String', 'TemplateString', 'LineComment', 'BlockComment', 'PropertyName']) !== null) {
      return null;
    }
    const word = context.matchBefore(/[\w$]+/);
    if (word === null && !context.explicit) return null;
    const options = names().map(
      ({ name, detail, docs }): Completion => ({
        label: name,
        type: 'variable',
        ...(detail === undefined ? {} : { detail }),
        ...(docs === undefined ? {} : { info: docs }),
      }),
    );
    return { from: word?.from ?? context.pos, options, validFor: /^[\w$]*$/ };
  };
}
