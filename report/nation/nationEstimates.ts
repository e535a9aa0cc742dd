import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { NationSample } from '../../scenarios/nation/drawSample.ts';
import { countedPer } from '../../scenarios/nation/nationOutcomes.ts';
import { moments } from '../../sim/analysis/moments.ts';
import {
  type DesignEstimate,
  type SampledStratum,
  stratifiedMean,
} from '../../sim/analysis/sampling/stratifiedEstimate.ts';
import type { SweepRuns } from '../../sim/experiment/sweep.ts';

export interface NationEstimate {
  readonly outcome: string;
  readonly unit: string;
  readonly policy: string;
  /** Of a difference: what it is the difference from. */
  readonly reference?: string;
  /** Residents' mean over the nation, by design. */
  readonly mean: DesignEstimate;
  /** Of outcomes counted per residents: what the nation has of it in a year. */
  readonly total?: DesignEstimate;
  /** Standard error of the mean by the random worlds, from the estimates world by world; NaN of a single world. */
  readonly worldError: number;
}

/**
 * National estimates of every outcome under every policy, then their paired differences from the first policy: county by county, so that what counties share cancels out.
 * Intervals are those of the sample of counties in the worlds that were run; what other worlds would give is `worldError`'s.
 * `runs` holds the outcomes and all points of the sample.
 */
export function nationEstimates(sample: NationSample, runs: SweepRuns, outcomes: readonly string[]): NationEstimate[] {
  const residents = sample.strata.reduce((sum, one) => sum + one.residents, 0);
  const { policies, replicates } = runs;
  const estimates: NationEstimate[] = [];
  for (const outcome of outcomes) {
    const column = runs.outcomes[outcome];
    if (column === undefined) continue;
    const unit = outcomeDefinitions.find(({ key }) => key === outcome)?.unit ?? '';
    const at = (point: number, policy: number, world: number) =>
      column[(point * policies.length + policy) * replicates + world]!;
    const estimate = (valueAt: (point: number, world: number) => number) => {
      const mean = stratifiedMean(
        strataOf(sample, (point) => meanOver(replicates, (world) => valueAt(point, world))),
        residents,
      );
      const byWorld = Array.from(
        { length: replicates },
        (_, world) =>
          stratifiedMean(
            strataOf(sample, (point) => valueAt(point, world)),
            residents,
          ).estimate,
      );
      const per = countedPer[outcome];
      return {
        mean,
        ...(per === undefined ? {} : { total: scaled(mean, residents / per) }),
        worldError: Math.sqrt(moments(byWorld).variance / replicates),
      };
    };
    for (const [place, policy] of policies.entries()) {
      estimates.push({ outcome, unit, policy, ...estimate((point, world) => at(point, place, world)) });
    }
    for (const [place, policy] of policies.entries()) {
      if (place === 0) continue;
      const difference = (point: number, world: number) => at(point, place, world) - at(point, 0, world);
      estimates.push({ outcome, unit, policy, reference: policies[0]!, ...estimate(difference) });
    }
  }
  return estimates;
}

function strataOf({ strata, counties }: NationSample, valueAt: (point: number) => number): SampledStratum[] {
  return strata.map(({ units }, stratum) => {
    const own = [...counties.keys()].filter((point) => counties[point]!.stratum === stratum);
    return { units, values: own.map(valueAt), sizes: own.map((point) => counties[point]!.unit.residents) };
  });
}

/** Over the worlds in which it is defined. */
const meanOver = (worlds: number, valueAt: (world: number) => number): number =>
  moments(Array.from({ length: worlds }, (_, world) => valueAt(world))).mean;

const scaled = ({ estimate, standardError, lo, hi, ...rest }: DesignEstimate, factor: number): DesignEstimate => ({
  estimate: factor * estimate,
  standardError: factor * standardError,
  lo: factor * lo,
  hi: factor * hi,
  ...rest,
});
