import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { listText } from './figureText.ts';
import { mostNamed } from './rankSentence.ts';
import type { SensitivityNames } from './sensitivityNames.ts';

/** From this many intervals on, some exclude 0 by chance. */
const manyIntervals = 10;
const level = 0.95;

/** Factors that may have no influence at all, if there are any. */
export function untoldSentences(untold: readonly number[], names: SensitivityNames, texts: Texts): string[] {
  const t = texts.sensitivity.sentence;
  if (untold.length === 0) return [];
  if (untold.length === names.factors.length) return [t.noneTold];
  const factors = listText(
    untold.map((place) => names.factors[place]!),
    mostNamed,
    texts,
  );
  return [fill(t.notTold, { factors })];
}

/** How many of `n` intervals exclude 0 by chance; nothing of few. */
export function chanceSentences(n: number, texts: Texts): string[] {
  if (n < manyIntervals) return [];
  return [fill(texts.sensitivity.sentence.chance, { n, expected: Math.round(n * (1 - level)) })];
}
