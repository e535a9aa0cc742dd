import { faultText } from '../../locales/faultText.ts';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { transitionGroup } from '../../scenarios/attribution/attributionChoice.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import type { Estimate } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { fixed } from '../numbers.ts';
import { strongestFirst } from '../sensitivity/rankGroups.ts';
import { outcomeInWords, type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';
import { groupLabel } from './groupLabel.ts';
import { type ShownParts, shownParts } from './shownParts.ts';

/** From so many pairs of orders on intervals hold as often as they say. */
const leastPairs = 10;

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
  const { groups, result } = explanation;
  const t = texts.attribution.sentence;
  if (result.n === 0) return [t.nothing, ...lostSentences(explanation, texts)];
  const shown = shownParts(explanation, texts);
  const names = groups.map((group) => groupLabel(group, texts));
  return [
    differenceSentence(explanation, shown, texts, own),
    ...partsSentences(explanation, shown, names, texts),
    ...interplaySentences(explanation, shown, names, texts),
    ...methodSentences(explanation, texts),
    ...joinedSentences(explanation, texts),
    ...(groups.some((one) => one.names.some(({ id }) => id === transitionGroup)) ? [t.transition] : []),
    budgetSentence(explanation, names, texts),
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

function partsSentences(
  { result, waterfall }: Explanation,
  shown: ShownParts,
  names: readonly string[],
  texts: Texts,
): string[] {
  const t = texts.attribution.sentence;
  const { separator } = texts.report;
  const list = waterfall.bars.map(({ player, value, lo, hi }, place) =>
    fill(place === 0 ? t.part : t.partFurther, {
      group: names[player]!,
      estimate: shown.text({ value, lo, hi }, { as: shown.parts[player]! }),
    }),
  );
  const untold = waterfall.bars.filter((bar) => lacksEffect(bar)).map(({ player }) => names[player]!);
  return [
    fill(t.parts, { difference: shown.amount(result.difference.value), list: list.join(separator) }),
    ...(untold.length > 0 ? [fill(t.nonePart, { groups: untold.join(separator) })] : []),
    t.rounded,
  ];
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
  const whole = isTold(together)
    ? fill(t.interplay, { sum: shown.text(apart, { hasUnit: true }), together: shown.text(together) })
    : fill(t.noInterplay, { together: shown.text(together) });
  const told = strongestFirst(interactions.filter(isTold)).slice(0, pairsNamed);
  const pairs = told.map((pair) => fill(t.pair, { a: names[pair.i]!, b: names[pair.j]!, estimate: shown.text(pair) }));
  if (interactions.length === 0) return [whole];
  return [whole, pairs.length > 0 ? fill(t.pairs, { list: pairs.join(texts.report.separator) }) : t.noPair];
}

function methodSentences({ result }: Explanation, texts: Texts): string[] {
  const t = texts.attribution.sentence;
  const { level, pairs, simultaneous, values } = result;
  const hasInterval = values.some(({ lo, hi }) => lo <= hi);
  return [
    ...(hasInterval ? [fill(simultaneous ? t.chance : t.chanceEach, { level: fixed(100 * level, 0) })] : []),
    ...(pairs > 0 ? [fill(t.drawn, { orders: 2 * pairs, pairs })] : []),
    ...(pairs > 0 && pairs < leastPairs ? [t.fewDrawn] : []),
  ];
}

function joinedSentences({ joined }: Explanation, texts: Texts): string[] {
  return joined.map(({ groups: [first, second], fault }) =>
    fill(texts.attribution.sentence.joined, {
      first: groupLabel({ names: first }, texts),
      second: groupLabel({ names: second }, texts),
      fault: faultText(fault, texts.language),
    }),
  );
}

function budgetSentence({ handling }: Explanation, names: readonly string[], texts: Texts): string {
  const t = texts.attribution.sentence;
  const list = handling.flatMap((yuan, group) => {
    const rounded = Math.round(Math.abs(yuan));
    if (rounded === 0) return [];
    return [fill(yuan < 0 ? t.takes : t.leaves, { group: names[group]!, yuan: rounded })];
  });
  return list.length === 0 ? t.freeBudget : fill(t.budget, { list: list.join(texts.report.separator) });
}

function lostSentences({ result: { nUndefined, nLost } }: Explanation, texts: Texts): string[] {
  if (nUndefined === 0) return [];
  return [fill(texts.attribution.sentence.lost, { n: nUndefined, lost: nLost })];
}
