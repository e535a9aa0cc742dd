import { arrange } from '../../models/governance/arrangement.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import type { SweepTask } from '../../sim/experiment/folder/sweepTask.ts';
import { defaultPolicies } from '../question/defaults.ts';
import { resolveRun } from '../resolve.ts';
import { countyCase } from './countyCase.ts';
import { drawSample, type NationSample } from './drawSample.ts';
import { generateNation } from './generateNation.ts';
import { type NationChoice, readNationChoice } from './nationChoice.ts';
import { nationOutcomes } from './nationOutcomes.ts';
import type { SyntheticUnit } from './syntheticUnit.ts';

/** A nation, its sample, and the sweep over the sample. */
export interface Nation {
  readonly choice: NationChoice;
  readonly units: readonly SyntheticUnit[];
  readonly sample: NationSample;
  readonly task: SweepTask;
}

/**
 * Everything a run of the nation needs. Points are the sampled counties, largest first, policies the 2×2, worlds the replicates. Throws `outOfRange` or `sampleSize` for what cannot
 * be asked.
 *
 *     nationOf(defaultNation).task.sweep.points // 60
 */
export function nationOf(value: NationChoice): Nation {
  const choice = readNationChoice(value);
  const units = generateNation(choice.seed);
  const sample = drawSample(units, choice.counties, choice.seed);
  const parametersOf = countyParameters(choice);
  return {
    choice,
    units,
    sample,
    task: {
      kind: 'nation',
      source: { ...choice },
      outcomes: nationOutcomes,
      sweep: {
        model: 'governance',
        seed: choice.seed,
        replicates: choice.replicates,
        policies: defaultPolicies,
        points: sample.counties.length,
        parametersOf: (point, policy) => parametersOf(sample.counties[point]!.unit, defaultPolicies[policy]!),
      },
    },
  };
}

/** The task of a run of the nation, made again from its source. Throws as `nationOf` does. */
export const nationTask = (source: unknown): SweepTask => nationOf(source as NationChoice).task;

/** Resolved parameters of any unit of a nation under a policy, by id. Throws the faults of what cannot be staffed or paid there. */
export function countyParameters({
  days,
  slice,
  seed,
}: Pick<NationChoice, 'days' | 'slice' | 'seed'>): (unit: SyntheticUnit, policy: string) => GovernanceParameters {
  const conditions = new RandomStreams(seed, 0).stream('nation.conditions');
  return (unit, policy) => {
    const parameters = resolveRun({
      case: countyCase(unit, conditions),
      policy,
      period: { windowDays: days },
      // A slice keeps whole townships, and small counties have few.
      slice: { denominator: Math.min(slice, unit.townships) },
    });
    arrange(parameters, new RandomStreams(seed, 0));
    return parameters;
  };
}
