import { HAZARD } from '../caseClasses.ts';
import { in1, in2, in4, in8 } from '../grievanceTable.ts';
import { countOffspring } from '../process/move.ts';
import type { GovernanceState } from '../state.ts';

/** Ordinals of what a grievance can cause: its recurrence, a repeat petition, and one for each tie of its household. */
export const RECURRENCE = 0;
export const REPEAT_PETITION = 1;
export const FIRST_TIE = 16;

/** Above every index that a grievance is born with. */
const causedBit = 0x4000_0000;

/**
 * Index that addresses the draws of a caused grievance, from its parent's address and its ordinal: whenever and under whatever policy the parent causes it, it
 * is the same one. A mix of 30 bits; the finaliser of MurmurHash3.
 */
export function childIndex(entity: number, index: number, ordinal: number): number {
  let h = Math.imul(entity, 0x9e37_79b1) ^ Math.imul(index, 0x85eb_ca6b) ^ Math.imul(ordinal + 1, 0xc2b2_ae35);
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  h ^= h >>> 16;
  return causedBit | (h & 0x3fff_ffff);
}

/**
 * A grievance is born of another at `time`, at the household `entity` of the same community: of the parent's class, type, departments and need for local
 * knowledge; with its own luck. Severity and growth are the caller's to set. Returns its row; columns must be read again afterwards.
 */
export function bearChild(
  state: GovernanceState,
  parent: number,
  ordinal: number,
  entity: number,
  time: number,
): number {
  const { grievances, births } = state;
  countOffspring(state, parent, Math.min(ordinal, 2));
  const id = grievances.add();
  const g = grievances.columns;
  g.parent[in4 * id] = parent + 1;
  g.ordinal[in1 * id] = ordinal;
  g.birth[in8 * id] = time;
  g.entity[in4 * id] = entity;
  g.index[in4 * id] = childIndex(g.entity[in4 * parent]!, g.index[in4 * parent]!, ordinal);
  g.community[in2 * id] = g.community[in2 * parent]!;
  g.caseClass[in1 * id] = g.caseClass[in1 * parent]!;
  g.type[in1 * id] = g.type[in1 * parent]!;
  g.locality[in4 * id] = g.locality[in4 * parent]!;
  g.matters[in1 * id] = g.matters[in1 * parent]!;
  g.departments[in4 * id] = g.departments[in4 * parent]!;
  g.collective[in1 * id] = g.collective[in1 * parent]!;
  births.drawLuck(g, id, entity, g.index[in4 * id]!);
  if (entity === g.entity[in4 * parent] || g.caseClass[in1 * id] === HAZARD) {
    g.propensity[in4 * id] = g.propensity[in4 * parent]!;
    g.trust[in4 * id] = g.trust[in4 * parent]!;
    g.ties[in4 * id] = g.ties[in4 * parent]!;
  } else births.ownHousehold(g, id, entity);
  return id;
}

/** Room for so many among those that each epoch looks at. */
export function makeRoom(state: GovernanceState, count: number): void {
  if (count <= state.alive.length) return;
  const longer = new Int32Array(2 * count);
  longer.set(state.alive);
  state.alive = longer;
}

/** Puts a grievance among those that each epoch looks at. */
export function watch(state: GovernanceState, id: number): void {
  makeRoom(state, state.aliveCount + 1);
  state.alive[state.aliveCount++] = id;
}
