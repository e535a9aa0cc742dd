import { faultText } from '../../locales/faultText.ts';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { transitionGroup } from '../../scenarios/attribution/attributionChoice.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import { fixed } from '../numbers.ts';
import { groupLabel, shortGroupLabel } from './groupLabel.ts';

/** From so many pairs of orders on intervals hold as often as they say. */
const leastPairs = 10;

/** On what an explanation rests, the same for every outcome: rounding, intervals, orders drawn, groups put together, the transition and the one budget. */
export function groundSentences(explanation: Explanation, texts: Texts): string[] {
  const { groups } = explanation;
  const t = texts.attribution.sentence;
  const hasTransition = groups.some(({ names }) => names.some(({ id }) => id === transitionGroup));
  return [
    t.rounded,
    ...methodSentences(explanation, texts),
    ...joinedSentences(explanation, texts),
    ...(hasTransition ? [t.transition] : []),
    budgetSentence(explanation, texts),
  ];
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

/** Which groups could not be told apart, and why. */
export function joinedSentences({ joined }: Pick<Explanation, 'joined'>, texts: Texts): string[] {
  return joined.map(({ groups: [first, second], fault }) =>
    fill(texts.attribution.sentence.joined, {
      first: groupLabel({ names: first }, texts),
      second: groupLabel({ names: second }, texts),
      fault: faultText(fault, texts.language),
    }),
  );
}

function budgetSentence({ groups, handling }: Explanation, texts: Texts): string {
  const t = texts.attribution.sentence;
  const list = handling.flatMap((yuan, group) => {
    const rounded = Math.round(Math.abs(yuan));
    if (rounded === 0) return [];
    return [fill(yuan < 0 ? t.takes : t.leaves, { group: shortGroupLabel(groups[group]!, texts), yuan: rounded })];
  });
  return list.length === 0 ? t.freeBudget : fill(t.budget, { list: list.join(texts.report.separator) });
}
