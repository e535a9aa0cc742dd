import type { JourneyRun } from '../../../models/governance/journey.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
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
