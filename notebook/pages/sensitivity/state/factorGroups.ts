import { constants } from '../../../../models/governance/parameters/constants.ts';
import type { ParameterDefinition } from '../../../../models/governance/parameters/definition.ts';
import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import { accountability } from '../../../../models/governance/parameters/uncertainties/accountability.ts';
import { afterwards } from '../../../../models/governance/parameters/uncertainties/afterwards.ts';
import { charges } from '../../../../models/governance/parameters/uncertainties/charges.ts';
import { demand } from '../../../../models/governance/parameters/uncertainties/demand.ts';
import { digital } from '../../../../models/governance/parameters/uncertainties/digital.ts';
import { duties } from '../../../../models/governance/parameters/uncertainties/duties.ts';
import { endings } from '../../../../models/governance/parameters/uncertainties/endings.ts';
import { finding } from '../../../../models/governance/parameters/uncertainties/finding.ts';
import { handling } from '../../../../models/governance/parameters/uncertainties/handling.ts';
import { latentLife } from '../../../../models/governance/parameters/uncertainties/latentLife.ts';
import { participation } from '../../../../models/governance/parameters/uncertainties/participation.ts';
import { routing } from '../../../../models/governance/parameters/uncertainties/routing.ts';
import { success } from '../../../../models/governance/parameters/uncertainties/success.ts';
import { type LeverGroup, leverGroupKeys, leverGroups } from '../../compare/settings/leverGroups.ts';

const uncertaintyGroups = {
  demand,
  latentLife,
  finding,
  routing,
  handling,
  success,
  endings,
  charges,
  afterwards,
  participation,
  accountability,
  digital,
  duties,
};

/** Parameters that are ticked side by side. */
export type FactorGroup =
  | { readonly kind: 'uncertainty'; readonly group: keyof typeof uncertaintyGroups; readonly of: Definitions }
  | { readonly kind: 'lever'; readonly group: LeverGroup; readonly of: Definitions }
  | { readonly kind: 'constant'; readonly group: 'county'; readonly of: Definitions };

type Definitions = readonly ParameterDefinition[];

/** Every parameter once: what nobody knows, what a policy sets, what a county is. A test holds them against the list of all. */
export const factorGroups: readonly FactorGroup[] = [
  ...(Object.keys(uncertaintyGroups) as (keyof typeof uncertaintyGroups)[]).map(
    (group) => ({ kind: 'uncertainty', group, of: uncertaintyGroups[group] }) as const,
  ),
  ...leverGroupKeys.map(
    (group) => ({ kind: 'lever', group, of: leverGroups[group].map((key) => parameterOf(key)!) }) as const,
  ),
  { kind: 'constant', group: 'county', of: constants },
];
