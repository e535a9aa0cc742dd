import { sharedTargets } from '../../../scenarios/catalogue.ts';
import { judgeTarget } from '../../../scenarios/judgeTarget.ts';
import { poles, today } from './design.ts';

export type Outcomes = Readonly<Record<string, number>>;

/** A point of the hypercube as run: outcomes by random world, then arrangement; undefined where it cannot be staffed or paid for. */
export interface PointResult {
  readonly point: Float64Array;
  readonly worlds: readonly (readonly (Outcomes | undefined)[])[];
}

/** A point that can have every arrangement in every random world, with each arrangement's mean over these. */
export interface ComparedPoint {
  readonly point: Float64Array;
  readonly worlds: readonly (readonly Outcomes[])[];
  readonly means: readonly Outcomes[];
}

/** The points that can be compared. An outcome that is undefined in one random world is undefined in the mean. */
export function comparable(results: readonly PointResult[]): ComparedPoint[] {
  return results.flatMap(({ point, worlds }) => {
    const complete = worlds.map((world) => world.filter((one) => one !== undefined));
    if (complete.some((world) => world.length < poles.length)) return [];
    return [{ point, worlds: complete, means: poles.map((_, pole) => meanOf(complete.map((world) => world[pole]!))) }];
  });
}

function meanOf(rows: readonly Outcomes[]): Outcomes {
  const mean = (key: string) => rows.reduce((sum, row) => sum + row[key]!, 0) / rows.length;
  return Object.fromEntries(Object.keys(rows[0]!).map((key) => [key, mean(key)]));
}

/** What counties are tuned to. */
export const calibration = sharedTargets().filter(({ role }) => role === 'calibration');

/** Points that meet one calibration target today, in the mean over random worlds. */
export function meeting(points: readonly ComparedPoint[], target: (typeof calibration)[number]): ComparedPoint[] {
  return points.filter(({ means }) => {
    const mean = means[today]![target.outcome!]!;
    return judgeTarget(target, { mean, lo: mean, hi: mean }) === 'hit';
  });
}

/** Points that meet every calibration target today. */
export function calibrated(points: readonly ComparedPoint[]): ComparedPoint[] {
  return calibration.reduce((left, target) => meeting(left, target), [...points]);
}
