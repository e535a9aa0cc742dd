import { exp, normalCdf } from '../../engine/arithmetic.ts';
import { levelsOf } from '../sensitivity/levelAt.ts';
import type { CalibrationState, ToldPoint } from './calibration.ts';
import { pointsOf } from './calibrationPoint.ts';
import { scaleOf, type TargetScale } from './distances.ts';
import type { NearPoints } from './nearPoints.ts';
import { emulated, fitEmulator, type TargetEmulator } from './targetEmulator.ts';

/** How points are picked before they are run: each stays with the probability that emulators give it of coming near, over the greatest there is. JSON data. */
export interface Screen {
  /** Of the targets that can be emulated; the others have no say. */
  readonly emulators: readonly TargetEmulator[];
  /** Distance that counts as near. */
  readonly aim: number;
  /** Greatest probability among the near points. */
  readonly peak: number;
  /** Share of the proposal's points that stay. */
  readonly kept: number;
}

type Problem = Pick<CalibrationState, 'factors' | 'targets' | 'priors'>;

/** No point stays with less than this, whatever emulators say of it. */
const least = 0.01;
/** Share of the greatest probability from which on every point stays: the proposal leans towards likely points already, and leaning twice would starve their surroundings. */
const plateau = 0.1;

/** Emulators of the targets from the points told last. Undefined where none pays. Aims at the root of the tolerance: farther than the points are, nearer than what no emulator can tell yet. */
export function makeScreen(
  problem: Problem,
  told: readonly ToldPoint[],
  { tolerance, near }: NearPoints,
): Omit<Screen, 'kept'> | undefined {
  if (tolerance === null) return undefined;
  const pointOf = pointsOf(problem);
  const levels = problem.factors.map(levelsOf);
  const emulators = problem.targets.flatMap((_, t) => {
    const rows = told.filter(({ outcomes }) => outcomes !== null && outcomes[t] !== null);
    const points = rows.map(({ place }) => pointOf(place).point);
    return (
      fitEmulator(
        t,
        points,
        rows.map(({ outcomes }) => outcomes![t]!),
        levels,
      ) ?? []
    );
  });
  if (emulators.length === 0) return undefined;
  const aim = Math.sqrt(tolerance);
  const chance = chanceOf(problem, { emulators, aim });
  const peak = near.ids.reduce((most, id) => Math.max(most, chance(told[id]!.place)), 0);
  return peak > 0 ? { emulators, aim, peak } : undefined;
}

/** The probability with which a place stays. */
export function stayOf(problem: Problem, screen: Pick<Screen, 'emulators' | 'aim' | 'peak'>) {
  const chance = chanceOf(problem, screen);
  return (place: readonly number[]) => Math.max(least, Math.min(1, chance(place) / (plateau * screen.peak)));
}

/** The probability of being near all emulated targets, errors of emulators taken as normal and independent. */
function chanceOf(problem: Problem, { emulators, aim }: Pick<Screen, 'emulators' | 'aim'>) {
  const pointOf = pointsOf(problem);
  const levels = problem.factors.map(levelsOf);
  const parts = emulators.map((one) => ({
    of: emulated(one, levels),
    sd: one.sd,
    scale: scaleOf(problem.targets[one.target]!),
  }));
  return (place: readonly number[]) => {
    const { point } = pointOf(place);
    return parts.reduce((product, { of, sd, scale }) => product * nearness(of(point), sd, scale, aim), 1);
  };
}

function nearness(mean: number, sd: number, { centre, scale, isNormal }: TargetScale, aim: number): number {
  const off = Math.abs(mean - centre);
  const allowed = aim * scale;
  if (!isNormal) return normalCdf((allowed - off) / sd) - normalCdf((-allowed - off) / sd);
  const variance = allowed * allowed + sd * sd;
  return (allowed / Math.sqrt(variance)) * exp((-off * off) / (2 * variance));
}
