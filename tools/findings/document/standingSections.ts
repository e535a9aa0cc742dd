import { fill } from '../../../locales/fill.ts';
import type { RegretResult } from '../../../sim/analysis/decision/regret.ts';
import { aims, comparedOutcomes } from '../results/keptOutcomes.ts';
import { caseName } from './generalBox.ts';
import { paragraphs, table } from './markdown.ts';
import type { CaseFindings, Findings } from './readFindings.ts';
import type { Words } from './words.ts';

const sure = 0.95;

/** Regret by case, policy and outcome. */
export function regretSection({ cases }: Findings, words: Words): string[] {
  const { regret: t } = words.t;
  const beyond = Math.max(0, ...cases.flatMap(({ standing }) => standing.regrets.map(({ result }) => result.beyond)));
  return [
    `## ${t.heading}`,
    '',
    ...paragraphs(fill(t.intro, { beyond: words.percent(beyond) })),
    ...cases.flatMap((one) => [
      `### ${caseName(one.facts.case, words)}`,
      '',
      ...table(
        [t.policy, ...comparedOutcomes.map(({ outcome }) => words.outcome(outcome))],
        one.facts.policies.map((id, at) => [
          words.policy(id),
          ...one.standing.regrets.map(({ outcome, result }) => regretCell(result, at, outcome, words)),
        ]),
      ),
    ]),
  ];
}

function regretCell({ policies }: RegretResult, at: number, outcome: string, words: Words): string {
  const { regret: t } = words.t;
  const { mean, tail, max, least } = policies[at]!;
  const isMinimax = policies.every((other) => other.max.plain >= max.plain);
  const own = words.effect({ value: mean.plain, lo: mean.lo, hi: mean.hi }, outcome);
  return fill(t.cell, {
    mean: least.mean >= sure ? fill(t.bold, { text: own }) : own,
    tail: words.amount(tail.plain, outcome),
    max: words.amount(max.plain, outcome),
    star: isMinimax ? t.star : '',
  });
}

/** In how many worlds a policy is no worse than the one before. */
export function noWorseSection({ cases }: Findings, words: Words): string[] {
  const { noWorse: t } = words.t;
  return [
    `## ${t.heading}`,
    '',
    ...paragraphs(t.intro),
    ...cases.flatMap(({ facts, standing }) => [
      `### ${caseName(facts.case, words)}`,
      '',
      ...table(
        [
          fill(t.than, { policy: words.policy(standing.noWorse.than) }),
          t.all,
          ...aims.map(({ outcome }) => words.outcome(outcome)),
        ],
        standing.noWorse.policies.map(({ id, share, lo, hi, targets }) => [
          words.policy(id),
          words.share({ value: share, lo, hi }),
          ...targets.map((target) => words.share({ value: target.share, lo: target.lo, hi: target.hi })),
        ]),
      ),
    ]),
  ];
}

/** Pareto standing by case. */
export function frontSection({ cases }: Findings, words: Words): string[] {
  const { front: t } = words.t;
  return [
    `## ${t.heading}`,
    '',
    ...paragraphs(t.intro),
    ...cases.flatMap((one) => [`### ${caseName(one.facts.case, words)}`, '', ...frontTable(one, words)]),
  ];
}

function frontTable({ standing }: CaseFindings, words: Words): string[] {
  const { front: t } = words.t;
  const rows = standing.front.policies.map(({ id, onFront, share, dominators }) => [
    words.policy(id),
    onFront ? t.yes : t.no,
    words.percent(share),
    words.list(
      dominators
        .filter((one) => one.share >= 0.05)
        .map((one) => fill(t.dominator, { policy: words.policy(one.id), share: words.percent(one.share) })),
    ),
  ]);
  return table([words.t.regret.policy, t.on, t.share, t.beaten], rows);
}
