import { execFileSync } from 'node:child_process';
import { governanceModel } from '../../models/governance/model.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import type { NationChoice } from '../../scenarios/nation/nationChoice.ts';
import { nationOf } from '../../scenarios/nation/nationTask.ts';
import { Simulation } from '../../sim/engine/simulation.ts';

/** Peak memory of one run. */
export interface CountyMemory {
  readonly residents: number;
  readonly maxRssMiB: number;
}

/** Of the 2×2 the policy that takes most. */
const policy = 3;

/** Runs one county of a sample in this process. */
export function countyMemory(choice: NationChoice, point: number): CountyMemory {
  const { sample, task } = nationOf(choice);
  const parameters = task.sweep.parametersOf(point, policy) as GovernanceParameters;
  const simulation = new Simulation(governanceModel, parameters, { seed: choice.seed, replicate: 0 });
  simulation.run();
  simulation.outcomes();
  const { residents } = sample.counties[point]!.unit;
  return { residents, maxRssMiB: process.resourceUsage().maxRSS / 1024 };
}

/** Each in a process of its own, one after the other. */
export const countyMemories = (choice: NationChoice, points: readonly number[]): CountyMemory[] =>
  points.map((point) => {
    const args = [process.argv[1]!, 'countyMemory', JSON.stringify(choice), String(point)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as CountyMemory;
  });
