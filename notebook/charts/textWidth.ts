/** Width of a text in CSS pixels, near enough to lay it out before it is drawn: signs of Chinese are as wide as they are high, others a little over half. */
export function textWidth(text: string, font: number): number {
  let ems = 0;
  for (const sign of text) ems += sign.codePointAt(0)! > 0x2e7f ? 1 : 0.59;
  return ems * font;
}

/** The text in lines of at most `width`, broken at spaces, or between any two signs of Chinese; what cannot be broken stays whole. */
export function wrapped(text: string, width: number, font: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
