import { exp, ln, pow } from '../../engine/arithmetic.ts';
import type { RandomStream } from '../../engine/random/randomStream.ts';
import { dot } from './directions.ts';
import { scoreOf, unitOfScore } from './normalScores.ts';
import { type Axis, principalAxes } from './principalAxes.ts';

/** A distribution of places (see `ToldPoint`) about the near ones. */
export interface Proposal {
  /** The place of an attempt of a particle, by indices 0 … factors of the stream. */
  draw(stream: RandomStream, particle: number, trial: number): number[];
  /** Density over that of the prior; without one of the kernels, if that is asked. */
  ratio(place: readonly number[], without?: number): number;
}

/** So much wider than the near points lie, but no wider than the prior: else their tails are hardly drawn, and a sample that lacks them by chance looks as good as one that has them. */
const spread = 1.2;

/** Squared distance beyond which a kernel is no longer reckoned. */
const far = 100;

/** Points at least to tell where the near ones lie. */
const leastEffective = 5;

/** Along one axis: what is drawn is centre + width · a standard normal, the centre being `mean` + `towards` · (that of a near point − mean). */
interface Kernel extends Axis {
  readonly towards: number;
  readonly width: number;
}

/**
 * Normal kernels about the weighted near places, in normal scores, along the axes on which these are constrained; along the other axes of the directions one normal distribution; across the directions as the prior. Centres are drawn towards the
 * mean so that the mixture has the mean and covariance of the places (West 1993, doi:10.1111/j.2517-6161.1993.tb01911.x) but for a `spread`; widths are Silverman's for the effective size. Undefined without directions or enough places.
 * Of a draw, index 0 picks the centre, index 1 + d moves along factor d.
 */
export function makeProposal(
  places: readonly (readonly number[])[],
  weights: Float64Array,
  effective: number,
  directions: readonly (readonly number[])[],
): Proposal | undefined {
  if (!(effective >= leastEffective) || directions.length === 0) return undefined;
  const scores = places.map((place) => place.map(scoreOf));
  const kernels = kernelsOf(principalAxes(scores, weights, effective, directions), effective);
  const own = scores.map((score) => Float64Array.from(kernels, ({ direction }) => dot(direction, score)));
  // In units of the widths, so that distances are plain sums.
  const centres = own.map((point) =>
    point.map((value, j) => {
      const { mean, towards, width } = kernels[j]!;
      return (mean + towards * (value - mean)) / width;
    }),
  );
  // The kernels differ along the first of the axes alone.
  const differing = kernels.filter(({ towards }) => towards > 0).length;
  const upTo = new Float64Array(places.length);
  let [sum, logWidth] = [0, 0];
  for (let i = 0; i < places.length; i++) {
    sum += weights[i]!;
    upTo[i] = sum;
  }
  // Both normal densities have the same power of 2π.
  for (const { width } of kernels) logWidth += ln(width);
  return {
    draw(stream, particle, trial) {
      const drawn = places[0]!.map((_, d) => scoreOf(stream.uniform(particle, 1 + d, trial)));
      const centre = centres[firstUpTo(upTo, stream.uniform(particle, 0, trial) * sum)]!;
      const steps = kernels.map(({ direction }) => dot(direction, drawn));
      for (const [j, { direction, width }] of kernels.entries()) {
        const moved = (centre[j]! + steps[j]!) * width - steps[j]!;
        for (let d = 0; d < drawn.length; d++) drawn[d]! += moved * direction[d]!;
      }
      return drawn.map(unitOfScore);
    },
    ratio(place, without) {
      const score = place.map(scoreOf);
      const point = kernels.map(({ direction }) => dot(direction, score));
      const even = dot(point, point);
      let common = 0;
      for (let j = 0; j < kernels.length; j++) {
        point[j]! /= kernels[j]!.width;
        if (j >= differing) common += (point[j]! - centres[0]![j]!) * (point[j]! - centres[0]![j]!);
      }
      let density = 0;
      for (const [i, centre] of centres.entries()) {
        if (i === without) continue;
        let squared = common;
        for (let j = 0; j < differing; j++) squared += (point[j]! - centre[j]!) * (point[j]! - centre[j]!);
        // Farther kernels add less than a number can hold beside the part from the prior.
        if (squared < even + far) density += weights[i]! * exp((even - squared) / 2 - logWidth);
      }
      return density / (without === undefined ? sum : sum - weights[without]!);
    },
  };
}

/** Constrained axes first. */
function kernelsOf(axes: readonly Axis[], effective: number): Kernel[] {
  const r = axes.filter(({ isConstrained }) => isConstrained).length;
  const smooth = Math.min(1, pow(4 / (effective * (r + 2)), 1 / (r + 4)));
  const all = axes.map((axis): Kernel => {
    const wide = axis.sd >= 1 ? 1 : Math.min(spread, 1 / axis.sd);
    const part = axis.isConstrained ? smooth : 1;
    return { ...axis, towards: wide * Math.sqrt(1 - part * part), width: wide * part * axis.sd };
  });
  return [...all.filter(({ towards }) => towards > 0), ...all.filter(({ towards }) => towards === 0)];
}

/** First place up to which the sums reach a value. */
function firstUpTo(upTo: Float64Array, value: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
