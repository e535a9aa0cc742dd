import type { Design } from '../../sim/experiment/designs/design.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import type { SweepSpec } from '../../sim/experiment/sweep.ts';
import type { Plan } from '../question/plan.ts';
import type { Experiment } from './experiment.ts';

/** An experiment that can be run: everything resolved and checked. */
export interface ExperimentPlan {
  readonly experiment: Experiment;
  /** The question where no factor is set; its policies are staffed and paid there. */
  readonly plan: Plan;
  /** In the order of the experiment. */
  readonly factors: readonly Factor[];
  readonly design: Design;
  readonly sweep: SweepSpec;
}
