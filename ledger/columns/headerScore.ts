import { foreignHeaderWords, headerWords } from '../locales/headerWords.ts';
import { type ColumnKey, columnKeys } from './columnMapping.ts';

const han = /\p{Script=Han}/u;

/** A header without what does not name it: explanations in brackets, signs, spaces between Chinese words; English words apart by single spaces. */
export function plainHeader(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Ps}.*?\p{Pe}/gu, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

const words: readonly (readonly [key: ColumnKey, word: string, plain: number])[] = columnKeys.flatMap((key) =>
  headerWords[key].map((word, i) => [key, word, 1 - (0.2 * i) / headerWords[key].length] as const),
);

/** Whether the header has the word: Chinese anywhere, English as whole words. */
function holds(header: string, word: string): boolean {
  return han.test(word) ? header.includes(word) : ` ${header} `.includes(` ${word} `);
}

/** How well a header says what a column is, in [0, 1], for each thing it may be; the last part of a name of several rows says most. */
export function headerScores(name: string): ReadonlyMap<ColumnKey, number> {
  const whole = plainHeader(name.replaceAll('/', ' '));
  const last = plainHeader(name.split('/').at(-1) ?? '');
  const scores = new Map<ColumnKey, number>();
  const isForeign = foreignHeaderWords.some((word) => holds(last, word));
  for (const [key, word, plain] of words) {
    const score = Math.max(matched(whole, word), 0.9 * matched(last, word)) * (0.9 + 0.1 * plain);
    if (isForeign && whole !== word && last !== word) continue;
    if (score > (scores.get(key) ?? 0)) scores.set(key, score);
  }
  return scores;
}

/** 1 for the word itself; for a part of the header, more for a longer part. */
function matched(header: string, word: string): number {
  if (header === word) return 1;
  return header.length > 0 && holds(header, word) ? 0.45 + (0.45 * word.length) / header.length : 0;
}
