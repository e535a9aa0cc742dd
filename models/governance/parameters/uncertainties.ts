import { accountability } from './uncertainties/accountability.ts';
import { afterwards } from './uncertainties/afterwards.ts';
import { charges } from './uncertainties/charges.ts';
import { demand } from './uncertainties/demand.ts';
import { digital } from './uncertainties/digital.ts';
import { duties } from './uncertainties/duties.ts';
import { endings } from './uncertainties/endings.ts';
import { finding } from './uncertainties/finding.ts';
import { handling } from './uncertainties/handling.ts';
import { latentLife } from './uncertainties/latentLife.ts';
import { participation } from './uncertainties/participation.ts';
import { routing } from './uncertainties/routing.ts';
import { success } from './uncertainties/success.ts';

/** Every uncertainty: what nobody can set and few know. Bounds are the range to sweep. Grouped as in the model description. */
export const uncertainties = [
  ...demand,
  ...latentLife,
  ...finding,
  ...routing,
  ...handling,
  ...success,
  ...endings,
  ...charges,
  ...afterwards,
  ...participation,
  ...accountability,
  ...digital,
  ...duties,
] as const;

export type UncertaintyKey = (typeof uncertainties)[number]['key'];
