import { ln } from '../../../sim/engine/arithmetic.ts';
import { COMMUNITY, HAZARD } from '../caseClasses.ts';
import { at1, at4 } from '../caseTable.ts';
import { SURFACE } from '../eventKinds.ts';
import { causeCode } from '../eventLog.ts';
import { in1, in4, SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { endSeverityOf } from './aftermath.ts';
import { bearChild, RECURRENCE, REPEAT_PETITION } from './children.ts';

/** A settlement reached with a chance so poor that it is sure not to hold is not assumed to exist. */
const mostRecurrence = 0.9;

/** Chance that a settlement does not hold: `recurrence` where its chance of success was the base one, more the poorer it was. */
export const recurrenceChance = (recurrence: number, chance: number, base: number): number =>
  Math.min(mostRecurrence, (recurrence * (1 - chance)) / (1 - base));

/*
 * Stream `case.afterwards`: trials 0 and 1, whether and when what was settled comes back; 2 and 3, whether and when there is another petition.
 */
const SETTLEMENT = 0;
const PETITION_AGAIN = 2;

/** What comes back of a case that has ended: a settlement that does not hold, or another petition of somebody it left dissatisfied. */
export function comeBack(state: GovernanceState, time: number, row: number, satisfaction: number): void {
  const c = state.cases.columns;
  const u = state.parameters.uncertainties;
  const settled = c.status[at1 * row] === SETTLED;
  if (!settled && c.caseClass[at1 * row] === HAZARD) return;
  const chance = settled
    ? recurrenceChance(u.recurrence, state.settlementChance, u.successBase)
    : u.repeatPetition * (1 - satisfaction);
  const trial = settled ? SETTLEMENT : PETITION_AGAIN;
  if (state.streams.afterwards.uniform(c.entity[at4 * row]!, c.index[at4 * row]!, trial) >= chance) return;
  bearSequel(state, time, c.grievance[at4 * row]!, trial, c.level[at1 * row]!);
}

/** What comes back of a settlement among neighbours: as a case, like the others. */
export function comeBackFromNeighbours(state: GovernanceState, time: number, id: number): void {
  const { entity, index } = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const chance = recurrenceChance(u.recurrence, u.successBase, u.successBase);
  if (state.streams.afterwards.uniform(entity[in4 * id]!, index[in4 * id]!, SETTLEMENT) >= chance) return;
  bearSequel(state, time, id, SETTLEMENT, COMMUNITY);
}

/** The grievance that comes of one that ended at `time`, at `level`; none if that falls beyond the horizon. */
function bearSequel(state: GovernanceState, time: number, id: number, trial: number, level: number): void {
  const u = state.parameters.uncertainties;
  const { entity, index } = state.grievances.columns;
  const household = entity[in4 * id]!;
  const settled = trial === SETTLEMENT;
  const mean = settled ? u.recurrenceDays : u.repeatPetitionDays;
  const at = time - ln(state.streams.afterwards.uniform(household, index[in4 * id]!, trial + 1)) * mean;
  if (at >= state.horizon) return;
  const child = bearChild(state, id, settled ? RECURRENCE : REPEAT_PETITION, household, at);
  const g = state.grievances.columns;
  g.sequel[in4 * id] = child + 1;
  // In the last stage of the old quarrel, or milder after a settlement; never quite 1, where growth would stand still.
  g.severity[in4 * child] = Math.min(0.999, endSeverityOf(g, id) * (settled ? u.recurrenceSeverity : 1));
  g.growth[in4 * child] = g.growth[in4 * id]!;
  g.level[in1 * child] = level;
  state.queue.schedule(at, SURFACE, child, settled ? causeCode.recurrence : causeCode.repeatPetition);
}
