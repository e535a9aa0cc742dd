import { levers } from '../../models/governance/parameters/levers.ts';
import type { FactorValue } from '../../sim/experiment/factor.ts';
import type { Policy } from '../composePolicy.ts';
import { withGenes } from './leverGenes.ts';
import type { SearchSpace } from './searchSpace.ts';

/** The policy of a candidate of a search: the base with what was searched set anew, in both languages by `label`. What it changes has no source but the search. */
export function candidatePolicy(
  { base, factors }: SearchSpace,
  values: readonly FactorValue[],
  { id, label }: Pick<Policy, 'id' | 'label'>,
): Policy {
  const found = withGenes(base.levers, new Map(factors.map(({ key }, f) => [key, values[f]!])));
  const origins = { ...base.origins };
  for (const { key } of levers) {
    if (found[key] !== base.levers[key])
      origins[key] = { policy: id, sourced: { value: found[key], from: 'assumption' } };
  }
  return { id, label, levers: found, origins };
}
