import type { ConstantKey } from '../../../../models/governance/parameters/constants.ts';

/** What every policy has alike: the money, and how a working hour is counted and paid. */
export const moneyKeys = [
  'programmeYuanPerResident',
  'yuanPerFteYear',
  'hoursPerDay',
] as const satisfies readonly ConstantKey[];

/** Hands of the county before any policy distributes them. */
export const staffKeys = [
  'gridWorkers',
  'gridWorkerShare',
  'cadres',
  'cadreShare',
  'partTimeMediators',
  'partTimeMediatorShare',
  'fullTimeMediators',
  'townshipDesks',
  'townshipDeskShare',
  'countyDesks',
  'countyDeskShare',
  'centreStaff',
] as const satisfies readonly ConstantKey[];
