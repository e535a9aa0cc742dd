const wide = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;

const narrow = /[\s.,:;·'|!()ijlrtfI]/;
const broad = /[A-Z0-9%±+×→mw]/;

/** About how wide a text is in ems, by the widest of the usual fonts, bold; to leave room for it before anything is laid out. */
export function ems(text: string): number {
  let sum = 0;
  for (const sign of text) sum += wide.test(sign) ? 1 : narrow.test(sign) ? 0.43 : broad.test(sign) ? 0.78 : 0.66;
  return sum;
}

/** A character with the marks that must not be torn from it: opening ones before, closing ones after. */
const unbroken = /[\p{Ps}\p{Pi}]*.[\p{Pe}\p{Pf}\p{Po}]*/gu;

/** Lines of at most `limit` ems where words allow: broken after spaces, hyphens and middle dots, between Chinese characters if need be. */
export function labelLines(text: string, limit: number): string[] {
  const words = text.match(/[^\s·-]+[\s·-]*|[\s·-]+/g) ?? [text];
  const pieces = words.flatMap((word) => (ems(word.trim()) <= limit ? [word] : (word.match(unbroken) ?? [word])));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && ems((line + piece).trim()) > limit) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  lines.push(line.trim());
  return lines.map((one) => one.replace(/·$/, ''));
}
