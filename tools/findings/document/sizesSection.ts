import { fill } from '../../../locales/fill.ts';
import { fixed } from '../../../report/numbers.ts';
import type { PreferredSide } from '../../../sim/analysis/decision/flip.ts';
import { comparedOutcomes } from '../results/keptOutcomes.ts';
import type { SizedDifference } from '../study/sizes.ts';
import { caseName, isBiased } from './generalBox.ts';
import { paragraphs, table } from './markdown.ts';
import type { CaseFindings, Findings } from './readFindings.ts';
import type { Words } from './words.ts';

const byLuck = 0.05;

/** What the slice does to levels, differences and verdicts. */
export function sizesSection({ cases }: Findings, words: Words): string[] {
  const { sizes: t, semicolon } = words.t;
  const sized = cases.filter(({ sizes }) => sizes !== null);
  const missing = cases.filter(({ sizes }) => sizes === null).map(({ facts }) => caseName(facts.case, words));
  const heading = [`## ${t.heading}`, ''];
  if (sized.length === 0) return [...heading, ...paragraphs(t.none)];
  const differences = sized.flatMap((one) => one.sizes!.differences.map((difference) => ({ one, difference })));
  const levels = sized.flatMap(({ sizes }) => sizes!.levels);
  const sides = differences.map(
    ({ one, difference }) => [sliceSide(one, difference), sideOf(difference.share)] as const,
  );
  const isSure = ([a, b]: (typeof sides)[number]) => a !== 'unsure' && b !== 'unsure';
  const same = sides.filter((pair) => isSure(pair) && pair[0] === pair[1]).length;
  const opposite = differences.filter((_, at) => isSure(sides[at]!) && sides[at]![0] !== sides[at]![1]);
  return [
    ...heading,
    ...paragraphs(
      fill(t.intro, {
        points: Math.max(...sized.map(({ sizes }) => sizes!.points)),
        policies: words.list([...new Set(levels.map(({ policy }) => words.policy(policy)))]),
      }),
      fill(t.agree, { n: sides.length, same, opposite: opposite.length, open: sides.length - same - opposite.length }),
      opposite.length === 0
        ? ''
        : fill(t.opposite, {
            list: opposite
              .map(({ one, difference }) =>
                fill(t.oppositeItem, {
                  case: caseName(one.facts.case, words),
                  comparison: words.comparison(difference),
                  outcome: words.outcome(difference.outcome),
                }),
              )
              .join(semicolon),
          }),
      fill(t.biased, {
        k: differences.filter(({ difference }) => isBiased(difference.bias)).length,
        n: differences.length,
        j: levels.filter(({ bias }) => isBiased(bias)).length,
        m: levels.length,
        expected: fixed(byLuck * differences.length, 0),
        expectedLevels: fixed(byLuck * levels.length, 0),
      }),
      missing.length === 0 ? '' : fill(t.missing, { cases: words.list(missing) }),
    ),
    ...sized.flatMap((one) => caseSizes(one, words)),
  ];
}

const sideOf = ({ lo, hi }: { readonly lo: number; readonly hi: number }): PreferredSide =>
  lo > 0.5 ? 'policy' : hi < 0.5 ? 'reference' : 'unsure';

/** By the interval of 95 % of all worlds of the slice. */
const sliceSide = ({ comparisons }: CaseFindings, { key, policy, outcome }: SizedDifference): PreferredSide =>
  comparisons.find((one) => one.key === key && one.policy === policy)!.outcomes.find((one) => one.outcome === outcome)!
    .headline.ahead;

function caseSizes(one: CaseFindings, words: Words): string[] {
  const { sizes: t } = words.t;
  const { differences, levels } = one.sizes!;
  const heads = comparedOutcomes.map(({ outcome }) => words.outcome(outcome));
  const compared = one.comparisons.filter(({ key, policy }) =>
    differences.some((difference) => difference.key === key && difference.policy === policy),
  );
  const policies = [...new Set(levels.map(({ policy }) => policy))];
  return [
    `### ${caseName(one.facts.case, words)}`,
    '',
    ...table(
      [t.comparison, ...heads],
      compared.map((comparison) => [
        words.comparison(comparison),
        ...differences
          .filter(({ key, policy }) => key === comparison.key && policy === comparison.policy)
          .map(({ outcome, gain, bias, agreeing }) =>
            fill(t.cell, {
              gain: words.effect(gain, outcome),
              bias: words.effect(bias, outcome),
              agreeing: words.percent(agreeing.value),
            }),
          ),
      ]),
    ),
    ...paragraphs(t.levels),
    ...table(
      [t.policy, ...heads],
      policies.map((policy) => [
        words.policy(policy),
        ...levels
          .filter((level) => level.policy === policy)
          .map(({ outcome, whole, bias }) =>
            fill(t.level, { whole: words.amount(whole, outcome), bias: words.effect(bias, outcome) }),
          ),
      ]),
    ),
  ];
}
