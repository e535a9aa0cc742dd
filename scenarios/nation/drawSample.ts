import { allocateSample } from '../../sim/analysis/sampling/allocateSample.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { type StratumName, stratumNames, stratumOf } from './stratumOf.ts';
import type { SyntheticUnit } from './syntheticUnit.ts';

export interface NationStratum extends StratumName {
  /** Units of the nation in it, and of the sample. */
  readonly units: number;
  readonly sampled: number;
  readonly residents: number;
}

export interface SampledUnit {
  readonly unit: SyntheticUnit;
  /** Place in the strata of the sample. */
  readonly stratum: number;
  /** Of being in the sample; the design weight is its inverse. */
  readonly probability: number;
}

export interface NationSample {
  readonly seed: number;
  readonly strata: readonly NationStratum[];
  /** Largest first. */
  readonly counties: readonly SampledUnit[];
}

/**
 * A stratified simple random sample without replacement, strata by kind and size, allocated for the least variance of a total that goes with residents at a cost that does too
 * (`allocateSample`); two a stratum at least, all of smaller ones. In a stratum those with the smallest draws of `nation.sample` (entity = number of the unit).
 *
 * The largest come first: runs are handed out in this order, and whoever still works at the end works at the smallest. With two workers the last of them then waits for one small run at
 * most, not for a county of millions (Graham 1969, longest processing time first); and what memory a worker needs is seen at once. Part of it is no sample: estimates need all.
 * Throws `sampleSize` unless `size` is from the least to the number of units.
 */
export function drawSample(units: readonly SyntheticUnit[], size: number, seed: number): NationSample {
  const stream = new RandomStreams(seed, 0).stream('nation.sample');
  const groups = stratumNames
    .map((name, place) => ({ name, members: units.filter((unit) => stratumOf(unit) === place) }))
    .filter(({ members }) => members.length > 0);
  const allocation = allocateSample(
    groups.map(({ members }) => ({ sizes: members.map(({ residents }) => residents) })),
    size,
  );
  const strata = groups.map(({ name, members }, place) => ({
    ...name,
    units: members.length,
    sampled: allocation[place]!,
    residents: members.reduce((sum, { residents }) => sum + residents, 0),
  }));
  const drawn = groups.flatMap(({ members }, stratum) =>
    ascendingBy(members, ({ number }) => stream.uniform(number, 0))
      .slice(0, allocation[stratum]!)
      .map((unit) => ({ unit, stratum, probability: allocation[stratum]! / members.length })),
  );
  // Equal sizes keep the order of the strata.
  return { seed, strata, counties: ascendingBy(drawn, ({ unit }) => -unit.residents) };
}
