import type { NationSample } from '../../scenarios/nation/drawSample.ts';
import { bootstrapWeights } from '../../sim/analysis/sampling/stratifiedBootstrap.ts';
import { ascending } from '../../sim/engine/order.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';

/** A number with the interval in which it is expected. */
export interface Expected {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

/** y = at0 + perSize · x, by least squares with weights 1/x²: what a run takes spreads in proportion to its size. */
export interface Line {
  readonly at0: number;
  readonly perSize: number;
  /** Root mean square of the residuals relative to the fit. */
  readonly relativeError: number;
}

/** Throws nothing: two equal sizes make NaN. */
export function weightedLine(sizes: readonly number[], values: readonly number[]): Line {
  const sums = { w: 0, x: 0, y: 0, xx: 0, xy: 0 };
  for (const [i, x] of sizes.entries()) {
    const [w, y] = [1 / (x * x), values[i]!];
    sums.w += w;
    sums.x += w * x;
    sums.y += w * y;
    sums.xx += w * x * x;
    sums.xy += w * x * y;
  }
  const perSize = (sums.w * sums.xy - sums.x * sums.y) / (sums.w * sums.xx - sums.x * sums.x);
  const at0 = (sums.y - perSize * sums.x) / sums.w;
  const squares = sizes.reduce((sum, x, i) => sum + (values[i]! / (at0 + perSize * x) - 1) ** 2, 0);
  return { at0, perSize, relativeError: Math.sqrt(squares / sizes.length) };
}

const bootstrapSamples = 2000;

/**
 * What all units of the nation take together, from what each sampled county took: combined ratio to residents, times all residents; the interval is the middle 95 % of
 * 2 000 bootstrap samples of counties within strata (`bootstrapWeights`, stream `nation.bootstrap`). It holds for the machine and the moment of the measurement.
 * Values in the order of `sample.counties`.
 */
export function projectTotal(sample: NationSample, values: readonly number[]): Expected {
  const { strata, counties, seed } = sample;
  const residents = strata.reduce((sum, one) => sum + one.residents, 0);
  const members = strata.map((_, stratum) =>
    [...counties.keys()].filter((point) => counties[point]!.stratum === stratum),
  );
  const total = (weights: readonly ArrayLike<number>[]) => {
    let [taken, size] = [0, 0];
    for (const [stratum, own] of members.entries()) {
      for (const [i, point] of own.entries()) {
        taken += weights[stratum]![i]! * values[point]!;
        size += weights[stratum]![i]! * counties[point]!.unit.residents;
      }
    }
    return (taken / size) * residents;
  };
  const stream = new RandomStreams(seed, 0).stream('nation.bootstrap');
  const resampled = strata.map(({ units, sampled }) => ({ units, count: sampled }));
  const totals = ascending(
    Array.from({ length: bootstrapSamples }, (_, one) => total(bootstrapWeights(resampled, stream, one))),
  );
  const at = (share: number) => totals[Math.min(bootstrapSamples - 1, Math.floor(share * bootstrapSamples))]!;
  const design = strata.map(({ units, sampled }) => new Array<number>(sampled).fill(units / sampled));
  return { value: total(design), lo: at(0.025), hi: at(0.975) };
}

/** The same, so many times. */
export const times = ({ value, lo, hi }: Expected, factor: number): Expected => ({
  value: value * factor,
  lo: lo * factor,
  hi: hi * factor,
});

/**
 * Seconds that runs of `work` core-seconds take on `cores` that are busy for the share `busy` of the time, the longest run taking `longest`: they are handed out largest first, so that no
 * core idles longer than one run at the end (Graham 1969: no more than work/cores + longest).
 */
export const wallSeconds = (work: Expected, cores: number, busy: number, longest: number): Expected => {
  const share = times(work, 1 / (cores * busy));
  return { value: Math.max(share.value, longest), lo: Math.max(share.lo, longest), hi: share.hi + longest };
};
