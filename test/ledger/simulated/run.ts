import type { JourneyRun } from '../../../models/governance/journey.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import type { CaseSpec } from '../../../scenarios/caseSpec.ts';
import type { Settings } from '../../../scenarios/checkRun.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';

export interface SliceRun {
  readonly run: JourneyRun;
  readonly state: GovernanceState;
  readonly spec: CaseSpec;
  readonly townshipOf: Int32Array;
  /** Of the slice. */
  readonly residents: number;
}

/** One logged run of the policy before the reform on a slice of a built-in case. */
export function sliceRun(
  caseId: string,
  {
    slice,
    days,
    settings = {},
    seed = 1,
    policy = 'before',
  }: {
    readonly slice: number;
    readonly days: number;
    readonly settings?: Settings;
    readonly seed?: number;
    readonly policy?: string;
  },
): SliceRun {
  const { policies, caseSpec } = planOf({
    case: caseId,
    policies: [{ kind: 'builtIn', id: policy }],
    reference: 0,
    days,
    seed,
    worlds: { replicates: 1 },
    slice,
    settings,
  });
  const { parameters, map } = policies[0]!;
  const simulation = new Simulation(governanceModel, parameters, { seed, replicate: 0, log: 'all' });
  simulation.run();
  const { territory } = simulation.state.arrangement;
  return {
    run: { log: simulation.eventLog()!, map, parameters },
    state: simulation.state,
    spec: caseSpec,
    townshipOf: territory.townshipOf,
    residents: territory.residents.reduce((sum, one) => sum + one, 0),
  };
}
