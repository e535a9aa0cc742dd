import { execFileSync } from 'node:child_process';
import { governanceModel } from '../../models/governance/model.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { defaultNation } from '../../scenarios/nation/nationChoice.ts';
import { nationOf } from '../../scenarios/nation/nationTask.ts';
import { Simulation } from '../../sim/engine/simulation.ts';

/** Peak memory of one run. */
export interface CountyMemory {
  readonly residents: number;
  readonly maxRssMiB: number;
}

/** Of the 2×2 the policy that takes most. */
const policy = 3;

/** Runs one county of the usual sample in this process. */
export function countyMemory(point: number): CountyMemory {
  const { sample, task } = nationOf(defaultNation);
  const parameters = task.sweep.parametersOf(point, policy) as GovernanceParameters;
  const simulation = new Simulation(governanceModel, parameters, { seed: defaultNation.seed, replicate: 0 });
  simulation.run();
  simulation.outcomes();
  const { residents } = sample.counties[point]!.unit;
  return { residents, maxRssMiB: process.resourceUsage().maxRSS / 1024 };
}

/** Each in a process of its own, one after the other. */
export const countyMemories = (points: readonly number[]): CountyMemory[] =>
  points.map((point) =>
    JSON.parse(execFileSync(process.execPath, [process.argv[1]!, 'countyMemory', String(point)], { encoding: 'utf8' })),
  );
