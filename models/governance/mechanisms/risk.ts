import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { DISPUTE } from '../caseClasses.ts';
import { ALERTED, LISTED, TARGETED } from '../epoch.ts';
import type { Grievances } from '../grievanceTable.ts';
import type { GovernanceParameters } from '../parameters/governanceParameters.ts';
import { separation } from './earlyWarning.ts';
import { targetThreshold } from './patrol.ts';

/**
 * Marks which grievances' households the risk score puts on the alert list and among the patrols' targets. A household with a
 * grievance scores N(d', 1), others N(0, 1); at AUC .5 the score knows nothing. Stream `grievance.score`: one pair a grievance
 * (on the list or not, score). Nothing is drawn for policies that use no score.
 */
export function scoreRisks(parameters: GovernanceParameters, grievances: Grievances, streams: RandomStreams): void {
  const { uncertainties: u, levers } = parameters;
  if (levers.earlyWarning !== true && levers.patrolTargeting === 0) return;
  const stream = streams.stream('grievance.score');
  const apart = separation(u.warningAuc);
  const alertFrom = normalQuantile(levers.earlyWarningThreshold as number);
  const targetFrom = targetThreshold(u.patrolTargetShare);
  const { entity, index, flagged, caseClass } = grievances.columns;
  const pair = new Float64Array(2);
  for (let id = 0; id < grievances.rows; id++) {
    stream.uniformPair(entity[id]!, index[id]!, 0, pair);
    const score = apart + normalQuantile(pair[1]!);
    // The list is of households at odds with somebody: hazards and requests do not get anyone onto it.
    const listed = caseClass[id] === DISPUTE && pair[0]! < u.riskListCoverage;
    flagged[id] =
      (listed ? LISTED : 0) | (listed && score > alertFrom ? ALERTED : 0) | (score > targetFrom ? TARGETED : 0);
  }
}
