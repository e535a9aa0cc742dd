import { idOf, type JourneyRun } from '../../../models/governance/journey.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { casePath } from '../../../report/journey/casePath.ts';
import type { JourneySides } from '../../../report/journey/parting.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';

export interface LoggedRun extends JourneyRun {
  readonly state: GovernanceState;
}

/** One township of Beihu for some months in one world under each policy, all cases logged. */
export function loggedRuns(policies: readonly string[], days = 120, log = 'all'): LoggedRun[] {
  const question = {
    ...defaultQuestion('beihu'),
    policies: policies.map((id) => ({ kind: 'builtIn', id }) as const),
    slice: 14,
    days,
  };
  return planOf(question).policies.map(({ parameters, map }) => {
    const run = new Simulation(governanceModel, parameters, { seed: 1, replicate: 0, log });
    run.run();
    return { log: run.eventLog()!, map, parameters, state: run.state };
  });
}

/** A grievance in two runs, by its name. */
export const sidesOf = (runs: readonly JourneyRun[], name: string): JourneySides =>
  runs.map((run) => {
    const id = idOf(run, name);
    return { run, path: id < 0 ? undefined : casePath(run, id) };
  }) as unknown as JourneySides;
