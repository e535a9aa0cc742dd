import { constants } from '../../../models/governance/parameters/constants.ts';
import type { ParameterDefinition } from '../../../models/governance/parameters/definition.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import { type UncertaintyGroup, uncertaintyGroups } from '../../../report/uncertaintyGroups.ts';
import { type LeverGroup, leverGroupKeys, leverGroups } from '../../../scenarios/leverGroups.ts';

/** Parameters that are ticked side by side. */
export type FactorGroup =
  | { readonly kind: 'uncertainty'; readonly group: UncertaintyGroup; readonly of: Definitions }
  | { readonly kind: 'lever'; readonly group: LeverGroup; readonly of: Definitions }
  | { readonly kind: 'constant'; readonly group: 'county'; readonly of: Definitions };

type Definitions = readonly ParameterDefinition[];

/** Every parameter once: what nobody knows, what a policy sets, what a county is. A test holds them against the list of all. */
export const factorGroups: readonly FactorGroup[] = [
  ...(Object.keys(uncertaintyGroups) as UncertaintyGroup[]).map(
    (group) => ({ kind: 'uncertainty', group, of: uncertaintyGroups[group] }) as const,
  ),
  ...leverGroupKeys.map(
    (group) => ({ kind: 'lever', group, of: leverGroups[group].map((key) => parameterOf(key)!) }) as const,
  ),
  { kind: 'constant', group: 'county', of: constants },
];
