import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Estimate } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { listText, namedEstimate } from './figureText.ts';
import { rankGroups } from './rankGroups.ts';
import type { SensitivityNames } from './sensitivityNames.ts';

/** Factors that a sentence names at most. */
export const mostNamed = 5;
/** Named as the highest where none is told from the others. */
const highestNamed = 3;

export interface RankSentence {
  readonly text: string;
  /** Places of the factors that are told from all after them, the strongest first. */
  readonly leaders: readonly number[];
}

/**
 * What moves the response most, as far as intervals are apart. Factors of `untold` cannot be told from no influence: none of them has a rank.
 * `estimateOf` is the text of a factor's estimate.
 */
export function rankSentence(
  estimates: readonly Estimate[],
  untold: readonly number[],
  estimateOf: (place: number) => string,
  names: SensitivityNames,
  texts: Texts,
): RankSentence {
  const t = texts.sensitivity.sentence;
  const { response, factors } = names;
  const k = estimates.length;
  if (k === 1) return { text: fill(t.only, { factor: factors[0]!, estimate: estimateOf(0) }), leaders: [0] };
  const said = (text: string, leaders: readonly number[]) => ({ text: fill(t.of, { k, said: text }), leaders });
  if (estimates.every(({ value }) => value === 0)) return said(fill(t.nothing, { response }), []);
  const groups = rankGroups(estimates);
  const named = namedGroups(groups, untold);
  if (named.length === 0) {
    const highest = groups
      .flat()
      .slice(0, highestNamed)
      .map((place) => namedEstimate(factors[place]!, estimateOf(place), texts));
    return said(fill(t.none, { response, list: highest.join(texts.report.separator) }), []);
  }
  const leaders = named.flat();
  const lines = named.map((group, i) => {
    const list = listText(
      group.map((place) => factors[place]!),
      mostNamed,
      texts,
    );
    if (group.length > 1) return fill(i === 0 ? t.firstGroup : t.nextGroup, { factors: list, response });
    return fill(i === 0 ? t.first : t.next, { factor: list, response, estimate: estimateOf(group[0]!) });
  });
  return said(lines.join('') + restText(groups, k - leaders.length, texts), leaders);
}

/** Groups from the top until enough are named; what is told from nothing below it or from no influence is left out. */
function namedGroups(
  groups: readonly (readonly number[])[],
  untold: readonly number[],
): readonly (readonly number[])[] {
  const named: (readonly number[])[] = [];
  for (const [i, group] of groups.entries()) {
    const isApart = i < groups.length - 1 || group.length === 1;
    const isTold = isApart && !group.some((place) => untold.includes(place));
    if (!isTold || named.flat().length >= mostNamed) break;
    named.push(group);
  }
  return named;
}

function restText(groups: readonly (readonly number[])[], rest: number, texts: Texts): string {
  const t = texts.sensitivity.sentence;
  if (rest === 0) return '';
  return fill(rest > 1 && rest === groups.at(-1)!.length ? t.rest : t.below, { n: rest });
}
