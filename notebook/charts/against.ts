import { fill } from '../../locales/fill.ts';
import type { ComparisonView, ShownPolicy } from '../view/comparisonView.ts';
import type { ChartReader } from './chart.ts';

/** The policies whose paired difference from the reference has an interval that excludes 0, by its direction, and those of which none can be told. */
export interface Against {
  readonly reference: ShownPolicy;
  readonly higher: readonly ShownPolicy[];
  readonly lower: readonly ShownPolicy[];
  readonly open: readonly ShownPolicy[];
}

/** What the worlds so far say of one outcome, policy by policy against the reference. */
export function againstReference({ summary, policies, reference }: ComparisonView, outcome: string): Against {
  const contrasts = new Map(summary.contrasts.filter((c) => c.outcome === outcome).map((c) => [c.policy, c]));
  const side = ({ id }: ShownPolicy) => {
    const { lo = null, hi = null } = contrasts.get(id) ?? {};
    if (lo !== null && lo > 0) return 'higher';
    return hi !== null && hi < 0 ? 'lower' : 'open';
  };
  const others = policies.filter(({ id }) => id !== reference);
  return {
    reference: policies.find(({ id }) => id === reference)!,
    higher: others.filter((policy) => side(policy) === 'higher'),
    lower: others.filter((policy) => side(policy) === 'lower'),
    open: others.filter((policy) => side(policy) === 'open'),
  };
}

/** The names in quotes, as a list. */
export function quotedNames(policies: readonly ShownPolicy[], { page }: ChartReader): string {
  const { against, common } = page.charts;
  return policies.map(({ label }) => fill(against.quoted, { name: label })).join(common.separator);
}

/** One clause on `what`: which policies are higher and lower than the reference, and of which neither can be said. '' where there is no other. */
export function againstClause(what: string, found: Against, reader: ChartReader): string {
  const texts = reader.page.charts.against;
  const parts = (['higher', 'lower', 'open'] as const)
    .filter((side) => found[side].length > 0)
    .map((side) => fill(texts[side], { list: quotedNames(found[side], reader), reference: found.reference.label }));
  return parts.length === 0 ? '' : fill(texts.clause, { what, parts: parts.join(texts.join) });
}
