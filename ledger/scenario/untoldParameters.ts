import { accountability } from '../../models/governance/parameters/uncertainties/accountability.ts';
import { afterwards } from '../../models/governance/parameters/uncertainties/afterwards.ts';
import { charges } from '../../models/governance/parameters/uncertainties/charges.ts';
import { demand } from '../../models/governance/parameters/uncertainties/demand.ts';
import { digital } from '../../models/governance/parameters/uncertainties/digital.ts';
import { duties } from '../../models/governance/parameters/uncertainties/duties.ts';
import { endings } from '../../models/governance/parameters/uncertainties/endings.ts';
import { finding } from '../../models/governance/parameters/uncertainties/finding.ts';
import { handling } from '../../models/governance/parameters/uncertainties/handling.ts';
import { latentLife } from '../../models/governance/parameters/uncertainties/latentLife.ts';
import { participation } from '../../models/governance/parameters/uncertainties/participation.ts';
import { routing } from '../../models/governance/parameters/uncertainties/routing.ts';
import { success } from '../../models/governance/parameters/uncertainties/success.ts';
import type { UncertaintyKey } from '../../models/governance/parameters/uncertainties.ts';

/**
 * Why a ledger does not tell a parameter. `calibration`: it moves what the ledger tells, together with others, so that only a calibration to the targets can narrow it; `latent`: it is about what never surfaced; `lag`: surfacing
 * blurs it; `hours`: a ledger has days, not hours of staff; `attempts`: it has ends, not attempts; `arrangement`: it is the effect of a lever, which one arrangement cannot tell; `attitudes`: it is about what residents think;
 * `money`: a ledger has no costs; `tooFew`: ledgers tell it, this one has not enough cases, or not the columns.
 */
export const untoldReasons = [
  'calibration',
  'latent',
  'lag',
  'hours',
  'attempts',
  'arrangement',
  'attitudes',
  'money',
  'tooFew',
] as const;
export type UntoldReason = (typeof untoldReasons)[number];

const groups: readonly (readonly [readonly { readonly key: UncertaintyKey }[], UntoldReason])[] = [
  [demand, 'latent'],
  [latentLife, 'latent'],
  [finding, 'arrangement'],
  [routing, 'hours'],
  [handling, 'hours'],
  [success, 'attempts'],
  [endings, 'calibration'],
  [charges, 'money'],
  [afterwards, 'attitudes'],
  [participation, 'arrangement'],
  [accountability, 'arrangement'],
  [digital, 'arrangement'],
  [duties, 'arrangement'],
];

const own: Readonly<Partial<Record<UncertaintyKey, UntoldReason>>> = {
  latentDisputesPer10kYear: 'calibration',
  latentRequestsPer10kYear: 'calibration',
  hazardsPerGridYear: 'calibration',
  seasonAmplitude: 'lag',
  communityHeterogeneityCv: 'tooFew',
  severalDepartmentsShare: 'tooFew',
  misroutePerHop: 'tooFew',
  entryAtCommunity: 'tooFew',
  entryAtCounty: 'tooFew',
  lapsePerDay: 'tooFew',
  hopDays: 'calibration',
  passUpDays: 'calibration',
  successBase: 'calibration',
  recurrence: 'calibration',
  repeatPetition: 'calibration',
};

export interface UntoldParameter {
  readonly key: UncertaintyKey;
  readonly reason: UntoldReason;
}

/** Every uncertainty of the model but those that were measured, with why the ledger does not tell it. They stay at the model's defaults, to be swept or calibrated. */
export const untoldParameters = (measured: ReadonlySet<string>): UntoldParameter[] =>
  groups.flatMap(([group, reason]) =>
    group.filter(({ key }) => !measured.has(key)).map(({ key }) => ({ key, reason: own[key] ?? reason })),
  );
