import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, ESCALATED, LAPSED, REPLIED, SETTLED } from '../grievanceTable.ts';
import { JOINED } from '../phases.ts';
import { setPhase } from '../process/move.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { FIRST_TIE } from './children.ts';
import { askForNote, deskFor } from './notes.ts';
import { renewPatience } from './patience.ts';

/** The grievance a cluster began with: up the chain of contagion. */
function rootOf(state: GovernanceState, id: number): number {
  const { parent, ordinal } = state.grievances.columns;
  let root = id;
  while (parent[root]! > 0 && ordinal[root]! >= FIRST_TIE) root = parent[root]! - 1;
  return root;
}

/**
 * A case that others share joins the open case of its cluster, if there is one, instead of standing in queues itself. True if it did; otherwise it stands for
 * the cluster from now on.
 */
export function joins(state: GovernanceState, time: number, id: number): boolean {
  const g = state.grievances.columns;
  if (g.collective[id] === 0) return false;
  const root = rootOf(state, id);
  const lead = g.lead[root]! - 1;
  if (lead < 0 || lead === id || g.status[lead] !== CASE) {
    g.lead[root] = id + 1;
    return false;
  }
  g.level[id] = g.level[lead]!;
  setPhase(state, id, JOINED);
  g.lead[id] = lead + 1;
  g.nextMember[id] = g.firstMember[lead]!;
  g.firstMember[lead] = id + 1;
  g.members[lead]!++;
  g.escalatesAt[id] = Number.POSITIVE_INFINITY;
  g.lapseAt[id] = Number.POSITIVE_INFINITY;
  if (g.handledAt[lead] !== Number.POSITIVE_INFINITY) g.handledAt[id] = time;
  renewPatience(state, time, lead);
  record(state, id, time, eventCode.joined, -1, 0, causeCode.none);
  askForNote(state, time, id, deskFor(state, lead));
  return true;
}

/** Calls `visit` for each of those that a case stands for besides itself. */
export function forEachMember(state: GovernanceState, lead: number, visit: (member: number) => void): void {
  let member = state.grievances.columns.firstMember[lead]! - 1;
  while (member >= 0) {
    visit(member);
    // Endings bear grievances, which may replace the columns.
    member = state.grievances.columns.nextMember[member]! - 1;
  }
}

/** Households that stand behind a case. */
export const householdsBehind = (state: GovernanceState, id: number): number =>
  1 + state.grievances.columns.members[id]!;

/** Factor n^k on the hazard of escalation of a case that n households stand behind. */
export function collectiveStrain(state: GovernanceState, id: number): number {
  const n = householdsBehind(state, id);
  return n === 1 ? 1 : exp(state.parameters.uncertainties.collectiveEscalation * ln(n));
}

const eventOf = (status: number): number =>
  status === SETTLED
    ? eventCode.settled
    : status === REPLIED
      ? eventCode.replied
      : status === ESCALATED
        ? eventCode.escalated
        : eventCode.lapsed;

/** What ends a collective case ends it for everyone it stands for: calls `end` for each of them. */
export function endTogether(state: GovernanceState, time: number, lead: number, end: (member: number) => void): void {
  forEachMember(state, lead, (member) => {
    const g = state.grievances.columns;
    g.level[member] = g.level[lead]!;
    g.desk[member] = g.desk[lead]!;
    g.books[member] = g.books[lead]!;
    end(member);
    const left = g.status[lead] === ESCALATED || g.status[lead] === LAPSED;
    record(state, member, time, eventOf(g.status[lead]!), left ? -1 : g.desk[lead]!, 0, causeCode.none);
  });
}
