import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../caseClasses.ts';
import { countSurfaced } from '../curves.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, SETTLED } from '../grievanceTable.ts';
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
  const community = g.community[id]!;
  g.cause[id] = cause;
  const found = cause === causeCode.patrol || cause === causeCode.alert;
  if (!isCausedAnew(cause) && isLocallySolvable(g.caseClass[id]!, g.locality[id]!)) {
    state.communities.solvable[community]!++;
    const brought = cause === causeCode.claim ? state.parameters.uncertainties.controlOfClaims : 0;
    state.communities.takenOver[community]! += found || cause === causeCode.outreach ? 1 : brought;
  }
  setStatus(state, id, CASE);
  g.surfacedAt[id] = time;
  countSurfaced(state, time, id);
  g.acceptedAt[id] = Number.POSITIVE_INFINITY;
  g.handledAt[id] = Number.POSITIVE_INFINITY;
  g.explainAt[id] = Number.POSITIVE_INFINITY;
  g.explainedAt[id] = Number.POSITIVE_INFINITY;
  assignAuthority(state, id);
  // Who could close it once can again.
  if (cause === causeCode.recurrence && g.status[g.parent[id]! - 1] === SETTLED) {
    g.required[id] = Math.min(g.required[id]!, g.level[id]!);
  }
  let level = entryLevel(state, id, cause);
  g.level[id] = level;
  if (state.own !== undefined) {
    level = state.own.entryLevel(id, time, level);
    g.level[id] = level;
  }
  g.entryLevel[id] = level;
  if (!found) visit(state, id, level);
  record(state, id, time, eventCode.surfaced, -1, 0, cause);
  if (isCausedAnew(cause)) {
    watch(state, id);
    if (g.collective[id] !== 0) expose(state, id, time);
  }
  if (joins(state, time, id)) return;
  beginPatience(state, time, id);
  const screened = level === COMMUNITY && state.rules.screening;
  if (screened) beginScreening(state, time, id);
  if (screened && isHeldBack(state, id)) holdBack(state, id);
  else arriveAtLevel(state, time, id, level);
  awaitAcceptance(state, id, time);
}

/** Whether it comes back from an earlier case, and has not been latent since. */
const isCausedAnew = (cause: number): boolean => cause === causeCode.recurrence || cause === causeCode.repeatPetition;

/**
 * Where a case comes in: what officials find, at the community; who goes over heads, at the county; residents at the desk they
 * choose, or, where cases are screened before entry, at the community first.
 */
function entryLevel(state: GovernanceState, id: number, cause: number): number {
  if (isPetition(cause)) return COUNTY;
  const g = state.grievances.columns;
  // What did not hold goes back to those who settled it.
  if (cause === causeCode.recurrence) return g.level[id]!;
  // Patrols call the enforcement team where there is one and the community may not close.
  const called = state.arrangement.map.firstTeam >= 0 && g.caseClass[id] === HAZARD && g.required[id]! > COMMUNITY;
  if (called && cause === causeCode.patrol) return TOWNSHIP;
  if (cause !== causeCode.claim || state.rules.screening) return COMMUNITY;
  const { entryAtCommunity, entryAtCounty } = state.parameters.uncertainties;
  const u = state.streams.entry.uniform(g.entity[id]!, g.index[id]!);
  return u < entryAtCommunity ? COMMUNITY : u < 1 - entryAtCounty ? TOWNSHIP : COUNTY;
}
