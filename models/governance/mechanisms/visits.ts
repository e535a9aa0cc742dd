import { COMMUNITY, TOWNSHIP } from '../caseClasses.ts';
import { in2, in4 } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';

/** The resident of a case comes to a level in person: one visit, there and back. A community's desk is next door. */
export function visit(state: GovernanceState, id: number, level: number): void {
  const g = state.grievances.columns;
  g.visits[in2 * id]!++;
  if (level === COMMUNITY) return;
  const { kmToTownship, kmToCounty } = state.arrangement.territory;
  g.km[in4 * id]! += 2 * (level === TOWNSHIP ? kmToTownship : kmToCounty)[g.community[in2 * id]!]!;
}
