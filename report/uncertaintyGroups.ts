import type { ParameterDefinition } from '../models/governance/parameters/definition.ts';
import { accountability } from '../models/governance/parameters/uncertainties/accountability.ts';
import { afterwards } from '../models/governance/parameters/uncertainties/afterwards.ts';
import { charges } from '../models/governance/parameters/uncertainties/charges.ts';
import { demand } from '../models/governance/parameters/uncertainties/demand.ts';
import { digital } from '../models/governance/parameters/uncertainties/digital.ts';
import { duties } from '../models/governance/parameters/uncertainties/duties.ts';
import { endings } from '../models/governance/parameters/uncertainties/endings.ts';
import { finding } from '../models/governance/parameters/uncertainties/finding.ts';
import { handling } from '../models/governance/parameters/uncertainties/handling.ts';
import { latentLife } from '../models/governance/parameters/uncertainties/latentLife.ts';
import { participation } from '../models/governance/parameters/uncertainties/participation.ts';
import { routing } from '../models/governance/parameters/uncertainties/routing.ts';
import { success } from '../models/governance/parameters/uncertainties/success.ts';

/** The uncertainties as their files group them. A test holds the groups together against the list of all. */
export const uncertaintyGroups = {
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
} as const satisfies Readonly<Record<string, readonly ParameterDefinition[]>>;

export type UncertaintyGroup = keyof typeof uncertaintyGroups;
