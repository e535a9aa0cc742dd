import { HAZARD } from '../caseClasses.ts';
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
  g.parent[id] = parent + 1;
  g.ordinal[id] = ordinal;
  g.birth[id] = time;
  g.entity[id] = entity;
  g.index[id] = childIndex(g.entity[parent]!, g.index[parent]!, ordinal);
  g.community[id] = g.community[parent]!;
  g.caseClass[id] = g.caseClass[parent]!;
  g.type[id] = g.type[parent]!;
  g.locality[id] = g.locality[parent]!;
  g.matters[id] = g.matters[parent]!;
  g.departments[id] = g.departments[parent]!;
  g.collective[id] = g.collective[parent]!;
  births.drawLuck(g, id, entity, g.index[id]!);
  if (entity === g.entity[parent] || g.caseClass[id] === HAZARD) {
    g.propensity[id] = g.propensity[parent]!;
    g.trust[id] = g.trust[parent]!;
    g.ties[id] = g.ties[parent]!;
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
