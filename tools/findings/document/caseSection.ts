import { fill } from '../../../locales/fill.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import { caseBox } from './caseBox.ts';
import { decisiveOf } from './decisiveFactors.ts';
import { caseName } from './generalBox.ts';
import { headlineTable } from './headlineCells.ts';
import { bullets, paragraphs } from './markdown.ts';
import type { CaseFindings, Findings } from './readFindings.ts';
import type { Words } from './words.ts';

/** A least mean regret that resampling moves less often than this is a sure one. */
const sure = 0.95;
/** Policies whose mean is the least in this share of the resamples or more are named beside it. */
const named = 0.05;
const mostFactors = 3;

/** What a planner reads of a case. */
export function caseSection(one: CaseFindings, findings: Findings, words: Words): string[] {
  const { case: t } = words.t;
  const { points, replicates, slice, days } = one.facts;
  return [
    `### ${caseName(one.facts.case, words)}`,
    '',
    ...paragraphs(fill(t.facts, { points, replicates, slice, days })),
    ...headlineTable(one, findings, words),
    ...bestByAim(one, words),
    ...deciding(one, findings, words),
    ...caseBox(one, findings, words),
  ];
}

/** By aim, which policy has the least mean regret, with those that cannot be told from it. */
function bestByAim({ standing }: CaseFindings, words: Words): string[] {
  const { case: t } = words.t;
  const items = standing.regrets.map(({ outcome, result }) => {
    const inOrder = ascendingBy(result.policies, ({ mean }) => mean.plain);
    const [best] = inOrder;
    const near = inOrder.filter((policy) => policy === best || (best!.least.mean < sure && policy.least.mean >= named));
    return fill(t.aim, {
      outcome: words.outcome(outcome),
      policies: near.map(({ id }) => words.policy(id)).join(t.or),
      mean: words.amount(best!.mean.plain, outcome),
      tail: words.amount(best!.tail.plain, outcome),
    });
  });
  return [t.aims, '', ...bullets(items)];
}

function deciding(one: CaseFindings, findings: Findings, words: Words): string[] {
  const { case: t, semicolon } = words.t;
  const labels = new Map(one.factors.map(({ factor }, at) => [factor.key, words.factors(one)[at]!.label]));
  const items = one.comparisons.flatMap((comparison) => {
    const told = comparison.outcomes.flatMap(({ outcome, screening }) => {
      const factors = decisiveOf(screening, findings, one).slice(0, mostFactors);
      if (factors.length === 0) return [];
      const list = factors.map(({ key, sign }) =>
        fill(t.decidesFactor, { factor: labels.get(key)!, sign: sign === 1 ? '+' : '−' }),
      );
      return [fill(t.decidesOutcome, { outcome: words.outcome(outcome), factors: words.list(list) })];
    });
    if (told.length === 0) return [];
    return [fill(t.decidesOne, { comparison: words.comparison(comparison), list: told.join(semicolon) })];
  });
  return items.length === 0 ? paragraphs(t.decidesNothing) : [t.decides, '', ...bullets(items)];
}
