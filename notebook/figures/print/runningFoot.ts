/** Style sheet that puts `text` and the page's number at the foot of every printed page, where the browser knows margin boxes. */
export function runningFoot(text: string): string {
  return `@page { @bottom-left { content: ${cssString(text)}; } @bottom-right { content: counter(page) " / " counter(pages); } }`;
}

/** `text` as a CSS string: everything but letters, digits and spaces is escaped, so nothing in it can end the string. */
function cssString(text: string): string {
  const escaped = text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
  return `"${escaped}"`;
}
