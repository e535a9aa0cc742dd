const wide = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;
const narrow = /[\s.,:;·'|!()ijlrtfI]/;
const broad = /[A-Z0-9%±+×→mw]/;

/** About how wide a text is in letters' heights, rather too much than too little. */
export function ems(text: string): number {
  let sum = 0;
  for (const sign of text) sum += wide.test(sign) ? 1 : narrow.test(sign) ? 0.36 : broad.test(sign) ? 0.66 : 0.56;
  return sum;
}

/** Lines of at most `limit` letters' heights: broken after spaces, hyphens and middle dots, between Chinese characters if need be. */
export function brokenLines(text: string, limit: number): string[] {
  const chunks = text.match(/[^\s·-]+[\s·-]*|[\s·-]+/g) ?? [text];
  const pieces = chunks.flatMap((chunk) => (ems(chunk.trim()) <= limit ? [chunk] : Array.from(chunk)));
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces) {
    if (current !== '' && ems((current + piece).trim()) > limit) {
      lines.push(current.trim());
      current = '';
    }
    current += piece;
  }
  return [...lines, current.trim()].map((one) => one.replace(/·$/, ''));
}
