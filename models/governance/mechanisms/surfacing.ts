import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../caseClasses.ts';
import { at1, at4, openCase } from '../caseTable.ts';
import { countSurfaced } from '../curves.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, in1, in2, in4, SETTLED } from '../grievanceTable.ts';
import { setStatus } from '../process/move.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { assignAuthority } from './authority.ts';
import { watch } from './children.ts';
import { joins } from './collective.ts';
import { expose } from './contagion.ts';
import { awaitAcceptance } from './deadlines.ts';
import { isLocallySolvable } from './latentLife.ts';
import { beginPatience } from './patience.ts';
import { isPetition } from './petition.ts';
import { arriveAtLevel } from './routing.ts';
import { beginScreening, holdBack, isHeldBack } from './screening.ts';
import { visit } from './visits.ts';

/** A grievance surfaces as a case. Handler of `SURFACE`. */
export function surface(state: GovernanceState, time: number, id: number, cause: number): void {
  const g = state.grievances.columns;
  const community = g.community[in2 * id]!;
  g.cause[in1 * id] = cause;
  const found = cause === causeCode.patrol || cause === causeCode.alert;
  if (!isCausedAnew(cause) && isLocallySolvable(g.caseClass[in1 * id]!, g.locality[in4 * id]!)) {
    state.communities.solvable[community]!++;
    const brought = cause === causeCode.claim ? state.parameters.uncertainties.controlOfClaims : 0;
    state.communities.takenOver[community]! += found || cause === causeCode.outreach ? 1 : brought;
  }
  const row = openCase(state, id, time);
  const c = state.cases.columns;
  setStatus(state, row, CASE);
  countSurfaced(state, time, row);
  assignAuthority(state, row);
  // Who could close it once can again.
  if (cause === causeCode.recurrence && g.status[in1 * (g.parent[in4 * id]! - 1)] === SETTLED) {
    c.required[at1 * row] = Math.min(c.required[at1 * row]!, c.level[at1 * row]!);
  }
  let level = entryLevel(state, row, cause);
  c.level[at1 * row] = level;
  if (state.own !== undefined) {
    level = state.own.entryLevel(row, time, level);
    c.level[at1 * row] = level;
  }
  g.entryLevel[in1 * id] = level;
  if (!found) visit(state, row, level);
  record(state, row, time, eventCode.surfaced, -1, 0, cause);
  if (isCausedAnew(cause)) {
    watch(state, id);
    if (g.collective[in1 * id] !== 0) expose(state, id, time);
  }
  if (joins(state, time, row)) return;
  beginPatience(state, time, row);
  const screened = level === COMMUNITY && state.rules.screening;
  if (screened) beginScreening(state, time, row);
  if (screened && isHeldBack(state, row)) holdBack(state, row);
  else arriveAtLevel(state, time, row, level);
  awaitAcceptance(state, row, time);
}

/** Whether it comes back from an earlier case, and has not been latent since. */
const isCausedAnew = (cause: number): boolean => cause === causeCode.recurrence || cause === causeCode.repeatPetition;

/**
 * Where a case comes in: what officials find, at the community; who goes over heads, at the county; residents at the desk they
 * choose, or, where cases are screened before entry, at the community first.
 */
function entryLevel(state: GovernanceState, row: number, cause: number): number {
  if (isPetition(cause)) return COUNTY;
  const c = state.cases.columns;
  // What did not hold goes back to those who settled it.
  if (cause === causeCode.recurrence) return c.level[at1 * row]!;
  // Patrols call the enforcement team where there is one and the community may not close.
  const called =
    state.arrangement.map.firstTeam >= 0 && c.caseClass[at1 * row] === HAZARD && c.required[at1 * row]! > COMMUNITY;
  if (called && cause === causeCode.patrol) return TOWNSHIP;
  if (cause !== causeCode.claim || state.rules.screening) return COMMUNITY;
  const { entryAtCommunity, entryAtCounty } = state.parameters.uncertainties;
  const u = state.streams.entry.uniform(c.entity[at4 * row]!, c.index[at4 * row]!);
  return u < entryAtCommunity ? COMMUNITY : u < 1 - entryAtCounty ? TOWNSHIP : COUNTY;
}
