import { uncertainties } from '../../../models/governance/parameters/uncertainties.ts';
import type { Settings } from '../../../scenarios/checkRun.ts';
import { valueInRange } from '../../../sim/experiment/designs/valueInRange.ts';

/** What is drawn: every uncertainty over its whole declared range, and facts of the county that decide which way is the better one. */
export interface Factor {
  readonly key: string;
  readonly range: readonly [low: number, high: number];
}

const staffShares = {
  gridWorkerShare: 0.35,
  cadreShare: 0.25,
  partTimeMediatorShare: 0.1,
  townshipDeskShare: 0.5,
  countyDeskShare: 0.5,
} as const;

/** Staff of every kind at once, relative to the case: frontline slack. */
const staff: Factor = { key: 'staff', range: [0.5, 1.5] };

export const factors: readonly Factor[] = [
  ...uncertainties.map(({ key, bounds }) => ({ key, range: bounds })),
  staff,
  { key: 'programmeYuanPerResident', range: [12, 40] },
  { key: 'autonomyMean', range: [0.2, 0.8] },
  { key: 'resourcesMean', range: [0.2, 0.8] },
  { key: 'cohesionMean', range: [0.2, 0.8] },
  { key: 'normsMean', range: [0.2, 0.8] },
];

const whole = new Set<string>(uncertainties.filter(({ type }) => type === 'integer').map(({ key }) => key));

/** Settings of the world at a point of the unit cube: `valueInRange` of each factor; whole numbers as of [low, high + 1), rounded down. */
export function settingsAt(point: Float64Array): Settings {
  const set: Record<string, number> = {};
  factors.forEach(({ key, range: [low, high] }, d) => {
    const u = point[d]!;
    if (whole.has(key)) set[key] = Math.min(high, Math.floor(valueInRange([low, high + 1], u)));
    else if (key !== staff.key) set[key] = valueInRange([low, high], u);
    else for (const [share, usual] of Object.entries(staffShares)) set[share] = usual * valueInRange([low, high], u);
  });
  return set;
}
