import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { PawnResult, RegionalResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { indexText, listText, namedEstimate, percentText } from './figureText.ts';
import { strongestFirst } from './rankGroups.ts';
import { mostNamed } from './rankSentence.ts';
import type { SensitivityNames } from './sensitivityNames.ts';
import { untoldSentences } from './untoldSentence.ts';

/** Factors whose index is above what luck gives; the others cannot be told from no influence. */
export function pawnSentences({ indices, bound }: PawnResult, names: SensitivityNames, texts: Texts): string[] {
  const values = indices.map(({ value }) => value);
  return aboveSentences(values, bound, names, texts);
}

/** Where the reached and the missed points lie apart, and on which side. */
export function regionalSentences(
  { reached, missed, factors, bound }: RegionalResult,
  names: SensitivityNames,
  texts: Texts,
): string[] {
  const t = texts.sensitivity.sentence;
  const distances = factors.map(({ distance }) => distance);
  const above = placesAbove(distances, bound);
  const items = above.map((place) => {
    const { sign, lowest, highest } = factors[place]!;
    return fill(t.regionalItem, {
      factor: names.factors[place]!,
      direction: sign > 0 ? t.higher : t.lower,
      lowest: percentText(lowest, texts),
      highest: percentText(highest, texts),
    });
  });
  const where = {
    reached: names.reached ?? fill(texts.sensitivity.reachedOtherwise, { response: names.response }),
    count: reached,
    n: reached + missed,
    said: listText(items, mostNamed, texts),
  };
  return [...aboveSentences(distances, bound, names, texts), ...(items.length > 0 ? [fill(t.regional, where)] : [])];
}

function aboveSentences(values: readonly number[], bound: number, names: SensitivityNames, texts: Texts): string[] {
  const t = texts.sensitivity.sentence;
  const above = placesAbove(values, bound);
  const facts = { k: values.length, n: above.length, bound: indexText(bound) };
  if (above.length === 0) return [fill(t.noneAbove, facts)];
  const list = above.map((place) => namedEstimate(names.factors[place]!, indexText(values[place]!), texts));
  const untold = [...values.keys()].filter((place) => !above.includes(place));
  return [
    fill(t.above, { ...facts, factors: listText(list, mostNamed, texts) }),
    ...untoldSentences(untold, names, texts),
  ];
}

const placesAbove = (values: readonly number[], bound: number): number[] =>
  strongestFirst(
    values.flatMap((value, place) => (value > bound ? [{ place, value, lo: Number.NaN, hi: Number.NaN }] : [])),
  ).map(({ place }) => place);
