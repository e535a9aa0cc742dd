import { normalQuantile } from '../../engine/arithmetic.ts';
import type { ToldPoint } from './calibration.ts';
import type { NearPoints } from './nearPoints.ts';
import { scoreOf } from './normalScores.ts';
import { priorDistance, priorDistanceBound } from './priorDistance.ts';
import { slopesOf } from './slopesOf.ts';
import { weightedMoments } from './weightedCorrelations.ts';

/** How often a factor that is free is focused all the same: that costs points, and nothing else. */
const falseFocus = 0.05;
/** Points a regression rests on: so many, and so many a factor. */
const regressed = { least: 100, perFactor: 5 };
/** What is left of a direction, below which it is a combination of the earlier ones. */
const dependent = 0.05;

/**
 * Directions in the normal scores of places, orthonormal, along which near points lie elsewhere than the prior: every factor whose near points do, or that is correlated with another among them; and of every target the direction in which it
 * rises, by regression over the points told last, which were not picked by what came of them. Across all others near points are as the prior has them, and are drawn so: weights stay even however many factors there are.
 */
export function directionsOf(told: readonly ToldPoint[], near: NearPoints, targets: number): number[][] {
  const k = told[0]?.place.length ?? 0;
  const found: number[][] = [];
  for (const d of focusedFactors(told, near, k)) found.push(Array.from({ length: k }, (_, f) => Number(f === d)));
  const last = told.slice(-Math.max(regressed.least, regressed.perFactor * (k + 1)));
  const defined = last.filter(({ outcomes }) => outcomes !== null);
  const scores = defined.map(({ place }) => Float64Array.from(place, scoreOf));
  for (let t = 0; t < targets; t++) {
    const rows = Array.from(defined.keys()).filter((i) => defined[i]!.outcomes![t] !== null);
    const slopes = slopesOf(
      rows.map((i) => scores[i]!),
      rows.map((i) => defined[i]!.outcomes![t]!),
    );
    if (slopes !== undefined) add(found, slopes);
  }
  return found;
}

/** Takes in what is left of a direction across the earlier ones. */
function add(directions: number[][], slopes: Float64Array): void {
  const rest = Float64Array.from(slopes);
  const length = Math.sqrt(dot(rest, rest));
  for (let pass = 0; pass < 2; pass++) {
    for (const one of directions) {
      const along = dot(rest, one);
      for (let d = 0; d < rest.length; d++) rest[d]! -= along * one[d]!;
    }
  }
  const left = Math.sqrt(dot(rest, rest));
  if (left > dependent * length) directions.push(Array.from(rest, (value) => value / left));
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function focusedFactors(told: readonly ToldPoint[], { near, effective }: NearPoints, k: number): number[] {
  const weights = Float64Array.from(near.weights);
  const columns = Array.from({ length: k }, (_, d) => Float64Array.from(near.ids, (id) => told[id]!.place[d]!));
  const bound = priorDistanceBound(effective, falseFocus);
  const isIn = columns.map((column) => priorDistance(column, weights, (share) => share) > bound);
  const { correlation } = weightedMoments(
    columns.map((column) => column.map(scoreOf)),
    weights,
  );
  const pairs = Math.max(1, (k * (k - 1)) / 2);
  const tied = normalQuantile(1 - falseFocus / pairs / 2) / Math.sqrt(effective);
  for (let i = 1; i < k; i++) {
    for (let j = 0; j < i; j++) if (Math.abs(correlation(i, j)) > tied) [isIn[i], isIn[j]] = [true, true];
  }
  return Array.from(isIn.keys()).filter((d) => isIn[d]);
}
