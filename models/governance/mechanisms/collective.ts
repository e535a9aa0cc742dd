import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { causeCode, eventCode } from '../eventLog.ts';
import { CASE, ESCALATED, in1, in4, LAPSED, REPLIED, SETTLED } from '../grievanceTable.ts';
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
export function joins(state: GovernanceState, time: number, row: number): boolean {
  const c = state.cases.columns;
  const g = state.grievances.columns;
  const id = c.grievance[at4 * row]!;
  if (g.collective[in1 * id] === 0) return false;
  const root = rootOf(state, id);
  const lead = g.lead[in4 * root]! - 1;
  if (lead < 0 || lead === row || c.status[at1 * lead] !== CASE) {
    g.lead[in4 * root] = row + 1;
    return false;
  }
  c.level[at1 * row] = c.level[at1 * lead]!;
  setPhase(state, row, JOINED);
  g.lead[in4 * id] = lead + 1;
  c.nextMember[at4 * row] = c.firstMember[at4 * lead]!;
  c.firstMember[at4 * lead] = row + 1;
  c.members[at2 * lead]!++;
  c.escalatesAt[at8 * row] = Number.POSITIVE_INFINITY;
  c.lapseAt[at8 * row] = Number.POSITIVE_INFINITY;
  if (c.handledAt[at8 * lead] !== Number.POSITIVE_INFINITY) c.handledAt[at8 * row] = time;
  renewPatience(state, time, lead);
  record(state, row, time, eventCode.joined, -1, 0, causeCode.none);
  askForNote(state, time, row, deskFor(state, lead));
  return true;
}

/** The case that a joined one has joined. */
export const leadOf = ({ cases, grievances }: GovernanceState, row: number): number =>
  grievances.columns.lead[in4 * cases.columns.grievance[at4 * row]!]! - 1;

/** Calls `visit` for each of those that a case stands for besides itself. */
export function forEachMember(state: GovernanceState, lead: number, visit: (member: number) => void): void {
  const { firstMember, nextMember } = state.cases.columns;
  let member = firstMember[at4 * lead]! - 1;
  while (member >= 0) {
    visit(member);
    member = nextMember[at4 * member]! - 1;
  }
}

/** Households that stand behind a case. */
export const householdsBehind = (state: GovernanceState, row: number): number =>
  1 + state.cases.columns.members[at2 * row]!;

/** Factor n^k on the hazard of escalation of a case that n households stand behind. */
export function collectiveStrain(state: GovernanceState, row: number): number {
  const n = householdsBehind(state, row);
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
    const c = state.cases.columns;
    c.level[at1 * member] = c.level[at1 * lead]!;
    c.desk[at2 * member] = c.desk[at2 * lead]!;
    c.books[at1 * member] = c.books[at1 * lead]!;
    end(member);
    const left = c.status[at1 * lead] === ESCALATED || c.status[at1 * lead] === LAPSED;
    record(state, member, time, eventOf(c.status[at1 * lead]!), left ? -1 : c.desk[at2 * lead]!, 0, causeCode.none);
  });
}
