import { COMMUNITY, DISPUTE, HAZARD, nClasses } from '../caseClasses.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { caseTypes } from '../caseTypes.ts';
import { causeCode } from '../eventLog.ts';
import { CASE, ESCALATED, REPLIED, SETTLED } from '../grievanceTable.ts';
import { isPetition } from '../mechanisms/petition.ts';
import type { GovernanceState } from '../state.ts';
import { isTeam } from '../stationMap.ts';
import { type CaseOrder, sumInOrder } from './caseOrder.ts';

/** Where the cases of the window came in, who dealt with them, and what that took of residents; each case followed for H days. */
export interface Routes {
  /** By the level a case came in at: cases, and those settled. */
  readonly cameIn: Float64Array;
  readonly cameInSettled: Float64Array;
  /** Disputes settled, by the level that did it. */
  readonly disputesSettled: Float64Array;
  /** Cases that a panel dealt with. */
  readonly convened: number;
  /** Cases that came over heads, that are repeat petitions, and of all others those that escalated while they waited. */
  readonly escalatedWaiting: number;
  readonly overHeads: number;
  readonly repeatPetitions: number;
  readonly kilometres: number;
  /** Hazards settled by the community itself, or by an enforcement team at its first attempt. */
  readonly onSite: number;
  /** Requests for certificates: all, settled, settled or answered; days of those settled, summed. */
  readonly certificates: number;
  readonly certificatesSettled: number;
  readonly certificatesClosed: number;
  readonly certificateDays: number;
}

const certificates = caseTypes.findIndex(({ key }) => key === 'certificates');

/** One pass over all cases. */
export function countRoutes(state: GovernanceState, order: CaseOrder): Routes {
  const c = state.cases.columns;
  const { rows } = state.cases;
  const { windowStart, windowEnd } = state;
  const { followUpDays } = state.parameters.period;
  const cameIn = new Float64Array(nClasses);
  const cameInSettled = new Float64Array(nClasses);
  const disputesSettled = new Float64Array(nClasses);
  // By row, 0 for what does not count.
  const kilometres = new Float64Array(rows);
  const certificateDays = new Float64Array(rows);
  let [convened, escalatedWaiting, overHeads, repeatPetitions, onSite] = [0, 0, 0, 0, 0];
  let [asked, certificatesSettled, certificatesClosed] = [0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const from = c.surfacedAt[at8 * row]!;
    if (from < windowStart || from >= windowEnd) continue;
    const status = c.status[at1 * row]!;
    const caseClass = c.caseClass[at1 * row]!;
    const cause = c.cause[at1 * row]!;
    const days = order.ended[row]! - from;
    const inTime = status !== CASE && days <= followUpDays;
    const settled = inTime && status === SETTLED;
    cameIn[order.entryLevel[row]!]!++;
    kilometres[row] = c.km[at4 * row]!;
    if (c.convened[at1 * row] !== 0) convened++;
    if (inTime && status === ESCALATED && !isPetition(cause)) escalatedWaiting++;
    if (cause === causeCode.overHeads) overHeads++;
    if (cause === causeCode.repeatPetition) repeatPetitions++;
    if (c.type[at1 * row] === certificates) {
      asked++;
      if (settled) certificatesSettled++;
      if (settled) certificateDays[row] = days;
      if (settled || (inTime && status === REPLIED)) certificatesClosed++;
    }
    if (!settled) continue;
    cameInSettled[order.entryLevel[row]!]!++;
    if (caseClass === DISPUTE) disputesSettled[c.level[at1 * row]!]!++;
    const byTeam = isTeam(state.arrangement.map, c.desk[at2 * row]!) && c.attempts[at1 * row] === 1;
    if (caseClass === HAZARD && (c.level[at1 * row] === COMMUNITY || byTeam)) onSite++;
  }
  return {
    cameIn,
    cameInSettled,
    disputesSettled,
    convened,
    escalatedWaiting,
    overHeads,
    repeatPetitions,
    kilometres: sumInOrder(order, kilometres),
    onSite,
    certificates: asked,
    certificatesSettled,
    certificatesClosed,
    certificateDays: sumInOrder(order, certificateDays),
  };
}
