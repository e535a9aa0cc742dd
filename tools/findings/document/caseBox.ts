import { fill } from '../../../locales/fill.ts';
import { decisionNames } from '../../../report/decision/decisionNames.ts';
import { flipSentences } from '../../../report/decision/flipSentences.ts';
import { boxText } from '../../../report/discovery/conditionText.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import { type Comparison, chosenKeys } from '../study/comparisons.ts';
import type { Judgement } from '../study/judge.ts';
import { box } from './markdown.ts';
import type { CaseFindings, Findings } from './readFindings.ts';
import { isSplit, isTurnedBy, sideOfShare, standingBoxes } from './verdict.ts';
import type { Words } from './words.ts';

const mostExceptions = 3;
const mostFlips = 3;
/** A caution about a policy that cannot be had, or is overloaded, from these shares of the worlds on. */
const oftenRefused = 0.01;
const oftenOverloaded = 0.5;

type Judged = Judgement & { readonly comparison: Comparison };

/** When not to trust what is said of a case, in plain words. */
export function caseBox(one: CaseFindings, findings: Findings, words: Words): string[] {
  const { case: t } = words.t;
  const judged: Judged[] = one.comparisons
    .filter(({ key }) => chosenKeys.includes(key))
    .flatMap((comparison) => comparison.outcomes.map((outcome) => ({ ...outcome, comparison })));
  return box(t.boxTitle, [
    ...exceptions(judged, one, findings, words),
    ...flips(judged, one, findings, words),
    ...tradeOffs(one, findings, words),
    ...evenItems(one, findings, words),
    ...viewItems(judged, findings, words),
    ...splits(judged, findings, words),
    ...sizeItems(one, findings, words),
    ...refusals(one, words),
    ...overloads(one, words),
  ]);
}

const pairItem = ({ comparison, outcome }: { comparison: Comparison; outcome: string }, words: Words): string =>
  fill(words.t.case.pairItem, { comparison: words.comparison(comparison), outcome: words.outcome(outcome) });

/** Boxes in which the answer is another one, the densest first. */
function exceptions(judged: readonly Judged[], one: CaseFindings, findings: Findings, words: Words): string[] {
  const found = judged.flatMap((item) => {
    const side = sideOfShare(item.headline, findings.family);
    const [found] = item.exceptions === null ? [] : standingBoxes(item.exceptions.boxes, findings);
    return found === undefined || side === 'unsure' || Number.isNaN(found.heldOut.density.value)
      ? []
      : [{ item, found }];
  });
  // A box in which the exception is not the rule turns nothing round.
  const turning = found.filter(({ found }) => found.heldOut.density.value > 0.5);
  return ascendingBy(turning, ({ found }) => -found.heldOut.density.value)
    .slice(0, mostExceptions)
    .map(({ item, found }) => {
      const { policy, against } = item.comparison;
      const isPolicy = item.exceptions!.side === 'reference';
      const { share } = item.headline;
      const { value, lo, hi } = found.heldOut.density;
      return fill(words.t.case.exception, {
        comparison: words.comparison(item.comparison),
        outcome: words.outcome(item.outcome),
        winner: words.policy(isPolicy ? policy : against),
        loser: words.policy(isPolicy ? against : policy),
        share: words.percent(isPolicy ? share.value : 1 - share.value),
        conditions: boxText(found.box, words.factors(one), words.texts),
        density: words.percent(value),
        lo: words.percent(lo),
        hi: words.percent(hi),
      });
    });
}

function flips(judged: readonly Judged[], one: CaseFindings, { family }: Findings, words: Words): string[] {
  const sure = judged.filter(({ headline }) => headline.first !== null && sideOfShare(headline, family) !== 'unsure');
  return ascendingBy(sure, ({ headline }) => headline.first!.distance)
    .slice(0, mostFlips)
    .map((item) => {
      const { policy, against } = item.comparison;
      const names = decisionNames(
        { policy, reference: against, outcome: item.outcome, factors: one.factors },
        words.texts,
      );
      const [text] = flipSentences(item.headline, names, words.texts);
      return fill(words.t.colon, { head: pairItem(item, words), text: text! });
    });
}

/** What is better in one aim and worse in another, or worse alone. */
function tradeOffs({ comparisons }: CaseFindings, { family }: Findings, words: Words): string[] {
  const { case: t } = words.t;
  return comparisons
    .filter(({ key }) => chosenKeys.includes(key))
    .flatMap((comparison) => {
      const named = (side: string) =>
        words.list(
          comparison.outcomes
            .filter(({ headline }) => sideOfShare(headline, family) === side)
            .map(({ outcome }) => words.outcome(outcome)),
        );
      const [better, worse] = [named('policy'), named('reference')];
      const values = { comparison: words.comparison(comparison), better, worse };
      return worse === '' ? [] : [fill(better === '' ? t.losing : t.tradeOff, values)];
    });
}

/** What cannot be told. */
function evenItems({ comparisons }: CaseFindings, { family }: Findings, words: Words): string[] {
  const { case: t } = words.t;
  const items = comparisons.flatMap((comparison) => {
    const even = comparison.outcomes.filter(({ headline }) => sideOfShare(headline, family) === 'unsure');
    if (even.length === 0 || !chosenKeys.includes(comparison.key)) return [];
    const outcomes = words.list(even.map(({ outcome }) => words.outcome(outcome)));
    return [fill(t.evenItem, { comparison: words.comparison(comparison), outcomes })];
  });
  return items.length === 0 ? [] : [fill(t.even, { list: items.join(words.t.semicolon) })];
}

/** Where another view of the same ranges puts the other policy ahead. */
const viewItems = (judged: readonly Judged[], findings: Findings, words: Words): string[] =>
  (['lifelike', 'unloaded', 'scarce'] as const).flatMap((view) => viewItem(view, judged, findings, words));

function viewItem(
  view: 'lifelike' | 'unloaded' | 'scarce',
  judged: readonly Judged[],
  { family }: Findings,
  words: Words,
): string[] {
  const { case: t } = words.t;
  const turned = judged.flatMap((item) => {
    const { headline } = item;
    if (!isTurnedBy(view, headline, sideOfShare(headline, family))) return [];
    const { share } = headline.priors.find(({ name }) => name === view)!;
    return [
      fill(t.priorItem, {
        comparison: words.comparison(item.comparison),
        outcome: words.outcome(item.outcome),
        under: words.percent(share.value),
        share: words.percent(headline.share.value),
      }),
    ];
  });
  return turned.length === 0 ? [] : [fill(t.views[view], { list: turned.join(words.t.semicolon) })];
}

function splits(judged: readonly Judged[], { family }: Findings, words: Words): string[] {
  const found = judged.filter((item) => isSplit(item, sideOfShare(item.headline, family)));
  const list = found.map((item) => pairItem(item, words)).join(words.t.semicolon);
  return found.length === 0 ? [] : [fill(words.t.case.split, { list })];
}

/** What runs at 1:1 say otherwise, or cannot tell. */
function sizeItems({ comparisons, sizes }: CaseFindings, { family }: Findings, words: Words): string[] {
  const { case: t, semicolon } = words.t;
  if (sizes === null) return [];
  const told = comparisons.flatMap((comparison) =>
    comparison.outcomes.flatMap(({ outcome, headline }) => {
      const side = sideOfShare(headline, family);
      const whole = sizes.differences.find(
        (one) => one.key === comparison.key && one.policy === comparison.policy && one.outcome === outcome,
      );
      if (whole === undefined || side === 'unsure') return [];
      const there = whole.share.lo > 0.5 ? 'policy' : whole.share.hi < 0.5 ? 'reference' : 'unsure';
      return there === side ? [] : [{ isOpposite: there !== 'unsure', text: pairItem({ comparison, outcome }, words) }];
    }),
  );
  const listed = (isOpposite: boolean) =>
    told
      .filter((one) => one.isOpposite === isOpposite)
      .map(({ text }) => text)
      .join(semicolon);
  const [opposite, open] = [listed(true), listed(false)];
  return [
    ...(opposite === '' ? [] : [fill(t.size, { list: opposite })]),
    ...(open === '' ? [] : [fill(t.sizeUntold, { list: open })]),
  ];
}

function refusals({ facts }: CaseFindings, words: Words): string[] {
  const policies = [...new Set(facts.refused.map(({ policy }) => policy))];
  return policies.flatMap((id) => {
    const points = facts.refused.filter(({ policy }) => policy === id).reduce((sum, one) => sum + one.points, 0);
    const share = points / facts.points;
    if (share < oftenRefused) return [];
    return [fill(words.t.case.refused, { policy: words.policy(id), share: words.percent(share) })];
  });
}

function overloads({ standing }: CaseFindings, words: Words): string[] {
  const worst = ascendingBy(standing.overloaded, ({ share }) => -share)[0];
  if (worst === undefined || worst.share < oftenOverloaded) return [];
  const values = { policy: words.policy(worst.policy), share: words.percent(worst.share) };
  return [fill(words.t.case.overloaded, values)];
}
