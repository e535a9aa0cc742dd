import { ln } from '../../../sim/engine/arithmetic.ts';
import { HAZARD } from '../caseClasses.ts';
import { SURFACE } from '../eventKinds.ts';
import { causeCode } from '../eventLog.ts';
import { in1, in4, in8, NEIGHBOURS, SETTLED } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { bearChild, RECURRENCE, REPEAT_PETITION } from './children.ts';

/** A settlement reached with a chance so poor that it is sure not to hold is not assumed to exist. */
const mostRecurrence = 0.9;

/** Chance that a settlement does not hold: `recurrence` where its chance of success was the base one, more the poorer it was. */
export const recurrenceChance = (recurrence: number, chance: number, base: number): number =>
  Math.min(mostRecurrence, (recurrence * (1 - chance)) / (1 - base));

/**
 * What comes back of what has ended: a settlement, also one among neighbours, that does not hold, or another petition of somebody it left dissatisfied. Stream `case.afterwards`:
 * trials 0 and 1, whether and when it comes back; 2 and 3, whether and when there is another petition.
 */
export function comeBack(state: GovernanceState, time: number, id: number, satisfaction: number): void {
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const { afterwards } = state.streams;
  const [entity, index] = [g.entity[in4 * id]!, g.index[in4 * id]!];
  const among = g.status[in1 * id] === NEIGHBOURS;
  const settled = among || g.status[in1 * id] === SETTLED;
  if (!settled && g.caseClass[in1 * id] === HAZARD) return;
  const chance = settled
    ? recurrenceChance(u.recurrence, among ? u.successBase : state.settlementChance, u.successBase)
    : u.repeatPetition * (1 - satisfaction);
  const trial = settled ? 0 : 2;
  if (afterwards.uniform(entity, index, trial) >= chance) return;
  const mean = settled ? u.recurrenceDays : u.repeatPetitionDays;
  const at = time - ln(afterwards.uniform(entity, index, trial + 1)) * mean;
  if (at >= state.horizon) return;
  g.recursAt[in8 * id] = at;
  const child = bearChild(state, id, settled ? RECURRENCE : REPEAT_PETITION, entity, at);
  const columns = state.grievances.columns;
  // In the last stage of the old quarrel, or milder after a settlement; never quite 1, where growth would stand still.
  columns.severity[in4 * child] = Math.min(
    0.999,
    columns.endSeverity[in4 * id]! * (settled ? u.recurrenceSeverity : 1),
  );
  columns.growth[in4 * child] = columns.growth[in4 * id]!;
  columns.level[in1 * child] = columns.level[in1 * id]!;
  state.queue.schedule(at, SURFACE, child, settled ? causeCode.recurrence : causeCode.repeatPetition);
}
