import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, ESCALATED, in1, in2, in4, in8, LAPSED, REPLIED, SETTLED } from '../grievanceTable.ts';
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
  while (parent[in4 * root]! > 0 && ordinal[in1 * root]! >= FIRST_TIE) root = parent[in4 * root]! - 1;
  return root;
}

/**
 * A case that others share joins the open case of its cluster, if there is one, instead of standing in queues itself. True if it did; otherwise it stands for
 * the cluster from now on.
 */
export function joins(state: GovernanceState, time: number, id: number): boolean {
  const g = state.grievances.columns;
  if (g.collective[in1 * id] === 0) return false;
  const root = rootOf(state, id);
  const lead = g.lead[in4 * root]! - 1;
  if (lead < 0 || lead === id || g.status[in1 * lead] !== CASE) {
    g.lead[in4 * root] = id + 1;
    return false;
  }
  g.level[in1 * id] = g.level[in1 * lead]!;
  setPhase(state, id, JOINED);
  g.lead[in4 * id] = lead + 1;
  g.nextMember[in4 * id] = g.firstMember[in4 * lead]!;
  g.firstMember[in4 * lead] = id + 1;
  g.members[in4 * lead]!++;
  g.escalatesAt[in8 * id] = Number.POSITIVE_INFINITY;
  g.lapseAt[in8 * id] = Number.POSITIVE_INFINITY;
  if (g.handledAt[in8 * lead] !== Number.POSITIVE_INFINITY) g.handledAt[in8 * id] = time;
  renewPatience(state, time, lead);
  record(state, id, time, eventCode.joined, -1, 0, causeCode.none);
  askForNote(state, time, id, deskFor(state, lead));
  return true;
}

/** Calls `visit` for each of those that a case stands for besides itself. */
export function forEachMember(state: GovernanceState, lead: number, visit: (member: number) => void): void {
  let member = state.grievances.columns.firstMember[in4 * lead]! - 1;
  while (member >= 0) {
    visit(member);
    // Endings bear grievances, which may replace the columns.
    member = state.grievances.columns.nextMember[in4 * member]! - 1;
  }
}

/** Households that stand behind a case. */
export const householdsBehind = (state: GovernanceState, id: number): number =>
  1 + state.grievances.columns.members[in4 * id]!;

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
    g.level[in1 * member] = g.level[in1 * lead]!;
    g.desk[in2 * member] = g.desk[in2 * lead]!;
    g.books[in1 * member] = g.books[in1 * lead]!;
    end(member);
    const left = g.status[in1 * lead] === ESCALATED || g.status[in1 * lead] === LAPSED;
    record(state, member, time, eventOf(g.status[in1 * lead]!), left ? -1 : g.desk[in2 * lead]!, 0, causeCode.none);
  });
}
