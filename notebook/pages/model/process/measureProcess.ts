import { governanceModel } from '../../../../models/governance/model.ts';
import { movesAt } from '../../../../models/governance/process/move.ts';
import { stateIndex } from '../../../../models/governance/process/states.ts';
import { type Transition, transitions } from '../../../../models/governance/process/transitions.ts';
import { resolveRun } from '../../../../scenarios/resolve.ts';
import { Simulation } from '../../../../sim/engine/simulation.ts';
import { scheduleTask } from '../../../figures/scheduleTask.ts';

export interface MeasuredProcess {
  readonly case: string;
  readonly policy: string;
  readonly slice: number;
  readonly seed: number;
  readonly grievances: number;
  readonly days: number;
  /** Moves of 1 000 grievances, by key of the transition. */
  readonly shares: Readonly<Record<string, number>>;
}

/** About a hundredth of a second of events. */
const eventsATask = 4_000;
const seed = 1;

/** Runs a small slice of a case under a policy, a little at a time, and counts how often each way was taken. Throws what the run throws. */
export async function measureProcess(caseId: string, policy: string, slice: number): Promise<MeasuredProcess> {
  const parameters = resolveRun({ case: caseId, policy, slice: { denominator: slice } });
  const run = new Simulation(governanceModel, parameters, { seed, replicate: 0 });
  while (!run.step(eventsATask)) await new Promise<void>(scheduleTask);
  const { moves, grievances, horizon } = run.state;
  const shares = Object.fromEntries(
    (transitions as readonly Transition[]).map(({ key, from, to, bears }) => {
      let n = 0;
      for (const one of from) {
        for (const other of to) {
          for (const level of bears === undefined ? [0, 1, 2] : [bears]) {
            n += movesAt(moves, stateIndex[one], stateIndex[other], level);
          }
        }
      }
      return [key, (1000 * n) / grievances.rows];
    }),
  );
  return { case: caseId, policy, slice, seed, grievances: grievances.rows, days: horizon, shares };
}
