import { COMMUNITY, DISPUTE, HAZARD, nClasses } from '../caseClasses.ts';
import { at1, at2, at4, at8 } from '../caseTable.ts';
import { caseTypes } from '../caseTypes.ts';
import { causeCode } from '../eventLog.ts';
import { CASE, ESCALATED, in1, in4, in8, REPLIED, SETTLED } from '../grievanceTable.ts';
import { isPetition } from '../mechanisms/petition.ts';
import type { GovernanceState } from '../state.ts';
import { isTeam } from '../stationMap.ts';

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

/** One pass over all grievances. */
export function countRoutes(state: GovernanceState): Routes {
  const g = state.grievances.columns;
  const c = state.cases.columns;
  const { windowStart, windowEnd } = state;
  const { followUpDays } = state.parameters.period;
  const cameIn = new Float64Array(nClasses);
  const cameInSettled = new Float64Array(nClasses);
  const disputesSettled = new Float64Array(nClasses);
  let [convened, escalatedWaiting, overHeads, repeatPetitions, kilometres, onSite] = [0, 0, 0, 0, 0, 0];
  let [asked, certificatesSettled, certificatesClosed, certificateDays] = [0, 0, 0, 0];
  for (let id = 0; id < state.grievances.rows; id++) {
    const status = g.status[in1 * id]!;
    if (status < CASE) continue;
    const row = g.caseRow[in4 * id]! - 1;
    const from = c.surfacedAt[at8 * row]!;
    if (from < windowStart || from >= windowEnd) continue;
    const caseClass = g.caseClass[in1 * id]!;
    const days = g.endedAt[in8 * id]! - from;
    const inTime = status !== CASE && days <= followUpDays;
    const settled = inTime && status === SETTLED;
    cameIn[g.entryLevel[in1 * id]!]!++;
    kilometres += c.km[at4 * row]!;
    if (c.convened[at1 * row] !== 0) convened++;
    if (inTime && status === ESCALATED && !isPetition(g.cause[in1 * id]!)) escalatedWaiting++;
    if (g.cause[in1 * id] === causeCode.overHeads) overHeads++;
    if (g.cause[in1 * id] === causeCode.repeatPetition) repeatPetitions++;
    if (g.type[in1 * id] === certificates) {
      asked++;
      if (settled) certificatesSettled++;
      if (settled) certificateDays += days;
      if (settled || (inTime && status === REPLIED)) certificatesClosed++;
    }
    if (!settled) continue;
    cameInSettled[g.entryLevel[in1 * id]!]!++;
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
    kilometres,
    onSite,
    certificates: asked,
    certificatesSettled,
    certificatesClosed,
    certificateDays,
  };
}
