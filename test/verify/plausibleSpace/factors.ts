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

/** The range that values of a factor are drawn from: of whole numbers [low, high + 1), to be rounded down. */
export function drawnRange({ key, range: [low, high] }: Factor): Factor['range'] {
  return whole.has(key) ? [low, high + 1] : [low, high];
}

/** Settings of the world at a point of the unit cube: each factor log-uniform or linear as `valueInRange` has it. */
export function settingsAt(point: Float64Array): Settings {
  const set: Record<string, number> = {};
  factors.forEach((factor, d) => {
    const { key, range } = factor;
    const value = valueInRange(drawnRange(factor), point[d]!);
    if (whole.has(key)) set[key] = Math.min(range[1], Math.floor(value));
    else if (key !== staff.key) set[key] = value;
    else for (const [share, usual] of Object.entries(staffShares)) set[share] = usual * value;
  });
  return set;
}
