import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import type { Estimate } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { strongestFirst } from '../sensitivity/rankGroups.ts';
import { outcomeInWords, type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';
import { groundSentences } from './groundSentences.ts';
import { groupLabel, shortGroupLabel } from './groupLabel.ts';
import { type ShownParts, shownParts } from './shownParts.ts';

/** Pairs of groups that a sentence names at most. */
const pairsNamed = 5;

/** An effect whose interval lies on one side of 0; one without an interval is told where it is the same in every world. */
const isTold = ({ value, lo, hi }: Estimate): boolean => (lo > 0 || hi < 0) && value !== 0;

/**
 * What an explanation says, in sentences: the difference, what each group brings to it, what comes by interplay only, and on what this rests. An effect is claimed only where its interval lies on one
 * side of 0; parts are rounded so that they add up to the difference as it is shown.
 *
 *     attributionSentences(explanation, texts)[1] // 'Of the 6.2 points, finding (patrols, warning, screening) brings +4.1 [3.0, 5.2], …'
 */
export function attributionSentences(explanation: Explanation, texts: Texts, own?: PolicyNames): string[] {
  const told = outcomeSentences(explanation, texts, own);
  return explanation.result.n === 0 ? told : [...told, ...groundSentences(explanation, texts)];
}

/** The same without what is alike for every outcome. */
export function outcomeSentences(explanation: Explanation, texts: Texts, own?: PolicyNames): string[] {
  const [difference, ...further] = findingSentences(explanation, texts, own);
  if (explanation.result.n === 0) return [difference!, ...further];
  return [difference!, partsSentence(explanation, texts), ...further];
}

/** What is to be said of an outcome beside a table of its parts: the difference, parts that cannot be told from none, interplay, worlds left out. */
export function findingSentences(explanation: Explanation, texts: Texts, own?: PolicyNames): string[] {
  const t = texts.attribution.sentence;
  if (explanation.result.n === 0) return [t.nothing, ...lostSentences(explanation, texts)];
  const shown = shownParts(explanation, texts);
  const names = explanation.groups.map((group) => shortGroupLabel(group, texts));
  return [
    differenceSentence(explanation, shown, texts, own),
    ...untoldSentences(explanation, names, texts),
    ...interplaySentences(explanation, shown, names, texts),
    ...lostSentences(explanation, texts),
  ];
}

function differenceSentence(
  { policy, reference, outcome, result }: Explanation,
  shown: ShownParts,
  texts: Texts,
  own: PolicyNames | undefined,
): string {
  const t = texts.attribution.sentence;
  const { difference, n } = result;
  const template = Number.isNaN(difference.lo) ? t.noInterval : isTold(difference) ? t.differs : t.notTold;
  return fill(template, {
    policy: policyName(policy, texts, own),
    reference: policyName(reference, texts, own),
    outcome: outcomeInWords(outcome, texts),
    estimate: shown.text(difference, { hasUnit: true }),
    n,
  });
}

function partsSentence(explanation: Explanation, texts: Texts): string {
  const { groups, result, waterfall } = explanation;
  const t = texts.attribution.sentence;
  const shown = shownParts(explanation, texts);
  const list = waterfall.bars.map(({ player, value, lo, hi }, place) =>
    fill(place === 0 ? t.part : t.partFurther, {
      group: groupLabel(groups[player]!, texts),
      estimate: shown.text({ value, lo, hi }, { as: shown.parts[player]! }),
    }),
  );
  return fill(t.parts, {
    difference: shown.amount(result.difference.value),
    list: list.join(texts.report.separator),
  });
}

function untoldSentences({ waterfall }: Explanation, names: readonly string[], texts: Texts): string[] {
  const untold = waterfall.bars.filter((bar) => lacksEffect(bar)).map(({ player }) => names[player]!);
  if (untold.length === 0) return [];
  if (untold.length === names.length && names.length > 1) return [texts.attribution.sentence.nonePartAny];
  return [fill(texts.attribution.sentence.nonePart, { groups: untold.join(texts.report.separator) })];
}

/** Where an interval holds 0. Without any interval nothing is said. */
const lacksEffect = (estimate: Estimate): boolean => estimate.lo <= estimate.hi && !isTold(estimate);

function interplaySentences(
  { result }: Explanation,
  shown: ShownParts,
  names: readonly string[],
  texts: Texts,
): string[] {
  const t = texts.attribution.sentence;
  const { together, difference, interactions } = result;
  if (names.length < 2 || Number.isNaN(together.lo)) return [];
  const apart = { value: difference.value - together.value, lo: Number.NaN, hi: Number.NaN };
  // As they are shown the two add up to the difference.
  const as = shown.difference - Number((together.value * shown.factor).toFixed(shown.decimals));
  const whole = isTold(together)
    ? fill(t.interplay, { sum: shown.text(apart, { as, hasUnit: true }), together: shown.text(together) })
    : fill(t.noInterplay, { together: shown.text(together) });
  const told = strongestFirst(interactions.filter(isTold)).slice(0, pairsNamed);
  const pairs = told.map((pair) => fill(t.pair, { a: names[pair.i]!, b: names[pair.j]!, estimate: shown.text(pair) }));
  // Of two groups the pair is the whole.
  if (interactions.length < 2) return [whole];
  return [whole, pairs.length > 0 ? fill(t.pairs, { list: pairs.join(texts.report.separator) }) : t.noPair];
}

function lostSentences({ result: { nUndefined, nLost } }: Explanation, texts: Texts): string[] {
  if (nUndefined === 0) return [];
  return [fill(texts.attribution.sentence.lost, { n: nUndefined, lost: nLost })];
}
