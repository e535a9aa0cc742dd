/** Signs that show nothing themselves but break lines, erase, or turn the order of what stands around them. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Foreign text as part of a sentence of the page: on one line, in the order it is written in, cut to so many signs. */
export function plainWords(text: string, longest: number): string {
  // Cut before too: the rest may be megabytes.
  const signs = Array.from(text.slice(0, 2 * longest).replaceAll(unseen, ' '));
  return signs.length <= longest && text.length <= 2 * longest
    ? signs.join('')
    : `${signs.slice(0, longest - 1).join('')}…`;
}
