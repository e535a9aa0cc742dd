import { placeholdersOf } from '../../locales/fill.ts';

/** A piece of a sentence; the page makes terms and numbers hoverable and marks policies. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** `id` is `outcome:KEY` or `term:NAME`. */
  | { readonly kind: 'term'; readonly id: string; readonly text: string }
  /** What the number is of: a term, and the policy if it is one policy's. */
  | { readonly kind: 'number'; readonly text: string; readonly term: string; readonly policy?: string }
  | { readonly kind: 'policy'; readonly policy: string; readonly text: string };

/** What may stand for a placeholder: plain text or parts. */
export type Filling = string | Part | readonly Part[];

/** The sentence as plain text. */
export const plainText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');

/** The template as parts, every `{name}` replaced; a name without a value stays as it is. Text that meets text becomes one part. */
export function fillParts(template: string, values: Readonly<Record<string, Filling>>): Part[] {
  const names = placeholdersOf(template);
  const between = template.split(/\{\w+\}/);
  return concatenated(
    between.flatMap((text, i) => {
      const name = names[i];
      if (name === undefined) return [textPart(text)];
      return [textPart(text), ...(Object.hasOwn(values, name) ? partsOf(values[name]!) : [textPart(`{${name}}`)])];
    }),
  );
}

/** The items one after another with `separator` between them. */
export function joinParts(items: readonly Filling[], separator: string): Part[] {
  return concatenated(items.flatMap((one, i) => [...(i === 0 ? [] : [textPart(separator)]), ...partsOf(one)]));
}

/** The parts without the white space at their end. */
export function trimmedEnd(parts: readonly Part[]): Part[] {
  const last = parts.at(-1);
  return last === undefined ? [] : concatenated([...parts.slice(0, -1), { ...last, text: last.text.trimEnd() }]);
}

const textPart = (text: string): Part => ({ kind: 'text', text });

function partsOf(filling: Filling): readonly Part[] {
  if (typeof filling === 'string') return [textPart(filling)];
  return 'kind' in filling ? [filling] : filling;
}

function concatenated(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (part.text === '') continue;
    if (part.kind === 'text' && last?.kind === 'text') whole[whole.length - 1] = textPart(last.text + part.text);
    else whole.push(part);
  }
  return whole;
}
