import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, ESCALATED, REPLIED, SETTLED } from '../grievanceTable.ts';
import { JOINED } from '../phases.ts';
import { record } from '../record.ts';
import type { GovernanceState } from '../state.ts';
import { FIRST_TIE } from './children.ts';
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
  g.phase[id] = JOINED;
  g.level[id] = g.level[lead]!;
  g.lead[id] = lead + 1;
  g.nextMember[id] = g.firstMember[lead]!;
  g.firstMember[lead] = id + 1;
  g.members[lead]!++;
  g.acceptedAt[id] = time;
  g.escalatesAt[id] = Number.POSITIVE_INFINITY;
  g.lapseAt[id] = Number.POSITIVE_INFINITY;
  renewPatience(state, time, lead);
  record(state, id, time, eventCode.joined, -1, 0, causeCode.none);
  return true;
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
  const g = state.grievances.columns;
  let member = g.firstMember[lead]! - 1;
  while (member >= 0) {
    // Endings bear grievances, which may replace the columns.
    const now = state.grievances.columns;
    now.level[member] = now.level[lead]!;
    now.desk[member] = now.desk[lead]!;
    now.handledAt[member] = Math.max(now.acceptedAt[member]!, now.handledAt[lead]!);
    now.books[member] = now.books[lead]!;
    end(member);
    record(state, member, time, eventOf(now.status[lead]!), now.desk[lead]!, 0, causeCode.none);
    member = state.grievances.columns.nextMember[member]! - 1;
  }
}
