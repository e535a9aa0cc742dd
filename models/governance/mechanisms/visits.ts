import { COMMUNITY, TOWNSHIP } from '../caseClasses.ts';
import { at1, at2, at4 } from '../caseTable.ts';
import type { GovernanceState } from '../state.ts';

/** The resident of a case comes to a level in person: one visit, there and back. A community's desk is next door. */
export function visit(state: GovernanceState, row: number, level: number): void {
  const c = state.cases.columns;
  c.visits[at1 * row]!++;
  if (level === COMMUNITY) return;
  const { kmToTownship, kmToCounty } = state.arrangement.territory;
  c.km[at4 * row]! += 2 * (level === TOWNSHIP ? kmToTownship : kmToCounty)[c.community[at2 * row]!]!;
}
