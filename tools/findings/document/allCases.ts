import { fill } from '../../../locales/fill.ts';
import type { PreferredSide } from '../../../sim/analysis/decision/flip.ts';
import { comparedOutcomes } from '../results/keptOutcomes.ts';
import { type ComparisonKey, comparisonKeys } from '../study/comparisons.ts';
import { bullets, table } from './markdown.ts';
import type { Findings } from './readFindings.ts';
import { sideOfShare } from './verdict.ts';
import type { Words } from './words.ts';

type Tally = Readonly<Record<PreferredSide, number>>;

const axes = {
  prevention: ['preventing', 'preventingDevolved'],
  devolution: ['devolving', 'devolvingPreventive'],
} as const satisfies Readonly<Record<string, readonly ComparisonKey[]>>;

/** What changes do over all cases: how often better and worse, and what that says of prevention and of devolution. */
export function allCases(findings: Findings, words: Words): string[] {
  const { t } = words;
  const keys = comparisonKeys.filter(
    (key) => key !== 'other' && findings.cases.some(({ comparisons }) => comparisons.some((one) => one.key === key)),
  );
  const rows = keys.map((key) => [
    words.comparison({ key, policy: '' }),
    ...comparedOutcomes.map(({ outcome }) => {
      const { policy, unsure, reference } = tally(findings, [key], outcome);
      const { marks } = t;
      return `${marks.policy} ${policy} / ${marks.unsure} ${unsure} / ${marks.reference} ${reference}`;
    }),
  ]);
  return [
    t.page.allTable,
    '',
    ...table([t.page.change, ...comparedOutcomes.map(({ outcome }) => words.outcome(outcome))], rows),
    ...bullets((['prevention', 'devolution'] as const).flatMap((axis) => axisSentences(findings, axis, words))),
  ];
}

function tally({ cases, family }: Findings, keys: readonly ComparisonKey[], outcome: string): Tally {
  const counts = { policy: 0, reference: 0, unsure: 0 };
  for (const { comparisons } of cases) {
    for (const { key, outcomes } of comparisons) {
      if (!keys.includes(key)) continue;
      counts[sideOfShare(outcomes.find((one) => one.outcome === outcome)!.headline, family)] += 1;
    }
  }
  return counts;
}

function axisSentences(findings: Findings, axis: keyof typeof axes, words: Words): string[] {
  const { page, semicolon } = words.t;
  const tallies = comparedOutcomes.map(({ outcome }) => ({ outcome, counts: tally(findings, axes[axis], outcome) }));
  const n = Object.values(tallies[0]!.counts).reduce((sum, count) => sum + count, 0);
  if (n === 0) return [];
  const most = (side: PreferredSide) => tallies.filter(({ counts }) => counts[side] > n / 2);
  const named = (side: 'policy' | 'reference') =>
    words.list(
      most(side).map(({ outcome, counts }) =>
        fill(page.count, { outcome: words.outcome(outcome), k: counts[side], n }),
      ),
    );
  const mixed = tallies.filter(({ counts }) => counts.policy <= n / 2 && counts.reference <= n / 2);
  const clauses = [
    ...(most('policy').length > 0 ? [fill(page.better, { outcomes: named('policy') })] : []),
    ...(most('reference').length > 0 ? [fill(page.worse, { outcomes: named('reference') })] : []),
    ...(mixed.length > 0
      ? [fill(page.mixed, { outcomes: words.list(mixed.map(({ outcome }) => words.outcome(outcome))) })]
      : []),
  ];
  const name = page.axes[axis];
  const lost = axes[axis].flatMap((key) => lostBy(findings, key, words));
  return [
    fill(page.axis, { axis: name, n, text: clauses.join(semicolon) }),
    lost.length > 0
      ? fill(page.loses, { axis: name, list: lost.join(semicolon) })
      : fill(page.losesNowhere, { axis: name }),
  ];
}

/** In which outcomes one change is worse in more than half of the cases, as a clause. */
function lostBy(findings: Findings, key: ComparisonKey, words: Words): string[] {
  const outcomes = comparedOutcomes.filter(({ outcome }) => {
    const { policy, reference, unsure } = tally(findings, [key], outcome);
    return reference > (policy + reference + unsure) / 2;
  });
  if (outcomes.length === 0) return [];
  const list = words.list(outcomes.map(({ outcome }) => words.outcome(outcome)));
  return [fill(words.t.page.losesIn, { comparison: words.comparison({ key, policy: '' }), outcomes: list })];
}
