import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { DISPUTE } from '../caseClasses.ts';
import { ALERTED, LISTED, TARGETED } from '../epoch.ts';
import type { GrievanceColumns, Grievances } from '../grievanceTable.ts';
import { in1, in4 } from '../grievanceTable.ts';
import type { GovernanceParameters } from '../parameters/governanceParameters.ts';
import { separation } from './earlyWarning.ts';
import { targetThreshold } from './patrol.ts';

/** Marks of a grievance's household by its risk score; undefined where the policy uses none. */
export type RiskScorer = (g: GrievanceColumns, id: number) => number;

/**
 * Says which grievances' households the risk score puts on the alert list and among the patrols' targets. A household with a
 * grievance scores N(d', 1), others N(0, 1); at AUC .5 the score knows nothing. Stream `grievance.score`: one pair a grievance
 * (on the list or not, score). Nothing is drawn for policies that use no score.
 */
export function riskScorer(parameters: GovernanceParameters, streams: RandomStreams): RiskScorer | undefined {
  const { uncertainties: u, levers } = parameters;
  if (levers.earlyWarning !== true && levers.patrolTargeting === 0) return undefined;
  const stream = streams.stream('grievance.score');
  const apart = separation(u.warningAuc);
  const alertFrom = normalQuantile(levers.earlyWarningThreshold as number);
  const targetFrom = targetThreshold(u.patrolTargetShare);
  const pair = new Float64Array(2);
  return (g, id) => {
    stream.uniformPair(g.entity[in4 * id]!, g.index[in4 * id]!, 0, pair);
    // Scores and lists are of households at odds with somebody: requests do not show in them, and hazards belong to no household.
    const atOdds = g.caseClass[in1 * id] === DISPUTE;
    const score = (atOdds ? apart : 0) + normalQuantile(pair[1]!);
    const listed = atOdds && pair[0]! < u.riskListCoverage;
    return (listed ? LISTED : 0) | (listed && score > alertFrom ? ALERTED : 0) | (score > targetFrom ? TARGETED : 0);
  };
}

/** Scores every grievance of the exogenous stream. */
export function scoreRisks(grievances: Grievances, score: RiskScorer | undefined): void {
  if (score === undefined) return;
  const g = grievances.columns;
  for (let id = 0; id < grievances.rows; id++) g.flagged[in1 * id] = score(g, id);
}
