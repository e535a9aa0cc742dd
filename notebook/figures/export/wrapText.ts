/**
 * Lines of `text` no wider than `width` by `measure`. Breaks at spaces and between ideographs; no line begins with a closing sign or ends with an
 * opening one. A word wider than a line has a line of its own.
 */
export function wrapText(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measure(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

const ideograph = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const opening = String.raw`[\p{Ps}\p{Pi}]*`;
/** Closing quotes and brackets, and signs that end something: none begins a line. */
const closing = String.raw`[\p{Pe}\p{Pf}\p{Po}\u2014\u2026]*`;
/** Spaces, and a dot between two facts stays with the first. */
const after = String.raw`(?:\s*\u00b7)?\s*`;
const unbroken = new RegExp(
  String.raw`${opening}${ideograph}${closing}${after}|${opening}(?:(?!${ideograph}|\s|[\p{Ps}\p{Pi}]).)+${after}|${opening}\s*|\s+`,
  'gsu',
);

/** The text in the parts between which a line may break, each with the spaces after it; joined they are the text. */
function pieces(text: string): string[] {
  return text.match(unbroken)?.filter((piece) => piece !== '') ?? [];
}
