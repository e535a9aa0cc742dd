import type { Budget } from '../../models/governance/budget.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import type { StationMap } from '../../models/governance/stationMap.ts';
import type { CaseSpec } from '../caseSpec.ts';
import type { Policy } from '../composePolicy.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import type { Question } from './question.ts';

/** A policy with everything that its runs are told, staffed and paid. */
export interface PlannedPolicy {
  /** Unique in the plan. */
  readonly id: string;
  readonly policy: Policy;
  readonly parameters: GovernanceParameters;
  /** Of a question with an ensemble: what its runs are told instead, one for every set. */
  readonly variants?: readonly GovernanceParameters[];
  readonly map: StationMap;
  readonly budget: Budget;
}

/** A question that can be run: everything resolved and checked. */
export interface Plan {
  readonly question: Question;
  readonly caseSpec: CaseSpec;
  readonly ensemble?: Ensemble;
  /** In the order of the question. */
  readonly policies: readonly PlannedPolicy[];
  /** Id of the policy the others are compared with. */
  readonly reference: string;
}
