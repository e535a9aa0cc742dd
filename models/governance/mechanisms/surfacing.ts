import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../caseClasses.ts';
import { countSurfaced } from '../curves.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, in1, in2, in4, in8, SETTLED } from '../grievanceTable.ts';
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
  setStatus(state, id, CASE);
  g.surfacedAt[in8 * id] = time;
  countSurfaced(state, time, id);
  g.acceptedAt[in8 * id] = Number.POSITIVE_INFINITY;
  g.handledAt[in8 * id] = Number.POSITIVE_INFINITY;
  g.explainAt[in8 * id] = Number.POSITIVE_INFINITY;
  g.explainedAt[in8 * id] = Number.POSITIVE_INFINITY;
  assignAuthority(state, id);
  // Who could close it once can again.
  if (cause === causeCode.recurrence && g.status[in1 * (g.parent[in4 * id]! - 1)] === SETTLED) {
    g.required[in1 * id] = Math.min(g.required[in1 * id]!, g.level[in1 * id]!);
  }
  let level = entryLevel(state, id, cause);
  g.level[in1 * id] = level;
  if (state.own !== undefined) {
    level = state.own.entryLevel(id, time, level);
    g.level[in1 * id] = level;
  }
  g.entryLevel[in1 * id] = level;
  if (!found) visit(state, id, level);
  record(state, id, time, eventCode.surfaced, -1, 0, cause);
  if (isCausedAnew(cause)) {
    watch(state, id);
    if (g.collective[in1 * id] !== 0) expose(state, id, time);
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
  if (cause === causeCode.recurrence) return g.level[in1 * id]!;
  // Patrols call the enforcement team where there is one and the community may not close.
  const called =
    state.arrangement.map.firstTeam >= 0 && g.caseClass[in1 * id] === HAZARD && g.required[in1 * id]! > COMMUNITY;
  if (called && cause === causeCode.patrol) return TOWNSHIP;
  if (cause !== causeCode.claim || state.rules.screening) return COMMUNITY;
  const { entryAtCommunity, entryAtCounty } = state.parameters.uncertainties;
  const u = state.streams.entry.uniform(g.entity[in4 * id]!, g.index[in4 * id]!);
  return u < entryAtCommunity ? COMMUNITY : u < 1 - entryAtCounty ? TOWNSHIP : COUNTY;
}
