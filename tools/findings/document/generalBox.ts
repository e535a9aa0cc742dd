import { fill } from '../../../locales/fill.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import { chosenKeys } from '../study/comparisons.ts';
import { decidingCounts } from './decisiveFactors.ts';
import { box } from './markdown.ts';
import { provenanceOf } from './provenance.ts';
import type { Findings } from './readFindings.ts';
import { isTurnedBy, sideOfShare } from './verdict.ts';
import type { Words } from './words.ts';

const mostFactors = 5;
const slack = 'staff';

/** When not to trust any of it, in plain words. */
export function generalBox(findings: Findings, words: Words): string[] {
  const { page } = words.t;
  const { cases, family } = findings;
  const [first] = cases;
  if (first === undefined) return [];
  const hands = first.factors.find(({ factor }) => factor.key === slack)?.factor;
  const overloads = cases.flatMap(({ standing }) => standing.overloaded.map(({ share }) => share));
  const names = new Map(first.factors.map(({ factor }, at) => [factor.key, words.factors(first)[at]!.label]));
  const deciding = decidingCounts(findings).slice(0, mostFactors);
  const fronts = cases.map((one) =>
    fill(page.boxAimsCase, {
      case: caseName(one.facts.case, words),
      k: one.standing.front.policies.filter(({ onFront }) => onFront).length,
      n: one.standing.front.policies.length,
    }),
  );
  return box(page.boxTitle, [
    ...(hands?.kind === 'number' ? [fill(page.boxOutside, { lo: hands.range[0], hi: hands.range[1] })] : []),
    ...(deciding.length > 0
      ? [
          fill(page.boxDecides, {
            factors: words.list(
              deciding.map(({ key, k }) => fill(page.boxFactor, { factor: names.get(key) ?? key, k, n: family })),
            ),
          }),
        ]
      : []),
    fill(page.boxAims, { text: fronts.join(words.t.semicolon) }),
    sliceItem(findings, words),
    fill(page.boxAssumed, { ...provenanceOf(first) }),
    fill(page.boxOverload, {
      lo: words.percent(Math.min(...overloads)),
      hi: words.percent(Math.max(...overloads)),
    }),
    ...lifelikeItem(findings, words),
    ...turnedItem('lifelike', findings, words),
    ...turnedItem('unloaded', findings, words),
    page.boxPolicies,
  ]);
}

/** How few worlds are like counties there are. */
function lifelikeItem({ cases }: Findings, words: Words): string[] {
  const { page } = words.t;
  const known = cases.flatMap(({ facts, comparisons }) => {
    const views = comparisons[0]?.outcomes[0]?.headline.priors ?? [];
    const worth = views.find(({ name }) => name === 'lifelike')?.effective;
    return worth === undefined ? [] : [worth / facts.points];
  });
  if (known.length === 0) return [page.boxLifelikeNone];
  const [lo, hi] = [words.percent(Math.min(...known)), words.percent(Math.max(...known))];
  return [fill(page.boxLifelike, { lo, hi })];
}

/** Answers that are another one in the worlds of a view, over all cases. */
function turnedItem(view: keyof Words['t']['page']['boxTurned'], findings: Findings, words: Words): string[] {
  const { page, semicolon } = words.t;
  const told = findings.cases.flatMap(({ comparisons }) =>
    comparisons
      .filter(({ key }) => chosenKeys.includes(key))
      .flatMap((comparison) =>
        comparison.outcomes.flatMap(({ headline, outcome }) => {
          const side = sideOfShare(headline, findings.family);
          if (side === 'unsure') return [];
          const values = { comparison: words.comparison(comparison), outcome: words.outcome(outcome) };
          return [{ name: fill(words.t.case.pairItem, values), isTurned: isTurnedBy(view, headline, side) }];
        }),
      ),
  );
  const turned = told.filter(({ isTurned }) => isTurned).map(({ name }) => name);
  if (turned.length === 0) return [];
  const places = [...new Set(turned)].map((name) => ({ name, k: turned.filter((one) => one === name).length }));
  const list = ascendingBy(places, ({ k }) => -k).map((one) => fill(page.boxTurnedItem, one));
  return [fill(page.boxTurned[view], { k: turned.length, n: told.length, list: list.join(semicolon) })];
}

function sliceItem({ cases }: Findings, { t: { page } }: Words): string {
  const biases = cases.flatMap(({ sizes }) => sizes?.differences ?? []).map(({ bias }) => bias);
  if (biases.length === 0) return page.boxSliceNone;
  return fill(page.boxSlice, { k: biases.filter(isBiased).length, n: biases.length });
}

/** Whether an interval leaves out 0. */
export const isBiased = ({ lo, hi }: { readonly lo: number; readonly hi: number }): boolean => lo > 0 || hi < 0;

/** The label of a case. */
export const caseName = (id: string, { language }: Words): string => caseOf(id).label[language];
