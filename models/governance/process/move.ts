import { in1 } from '../grievanceTable.ts';
import type { GovernanceState } from '../state.ts';
import { processStates, stateOf } from './states.ts';

const nStates = processStates.length;
const nLevels = 3;

/** Counts of moves, by state left, state entered and level, all from 0. */
export const makeMoves = (): Uint32Array => new Uint32Array(nStates * nStates * nLevels);

/** How often grievances went from one state (its place in `processStates`) to another at a level. */
export const movesAt = (moves: Uint32Array, from: number, to: number, level: number): number =>
  moves[(from * nStates + to) * nLevels + level]!;

function count(state: GovernanceState, from: number, to: number, level: number): void {
  state.moves[(from * nStates + to) * nLevels + level]!++;
}

/*
 * The only places where status and phase of a grievance change: what these count is all that ever happens, which is how the declared process is held
 * against the mechanisms.
 */

/** A grievance takes a status: it surfaces, or ends. Its level, which is the one the move counts for, has been set before. */
export function setStatus(state: GovernanceState, id: number, status: number): void {
  const { status: statuses, phase, level } = state.grievances.columns;
  const from = stateOf(statuses[in1 * id]!, phase[in1 * id]!);
  statuses[in1 * id] = status;
  count(state, from, stateOf(status, phase[in1 * id]!), level[in1 * id]!);
}

/** A case takes a phase. As `setStatus`. */
export function setPhase(state: GovernanceState, id: number, phase: number): void {
  const { status, phase: phases, level } = state.grievances.columns;
  const from = stateOf(status[in1 * id]!, phases[in1 * id]!);
  phases[in1 * id] = phase;
  count(state, from, stateOf(status[in1 * id]!, phase), level[in1 * id]!);
}

/** A grievance has been born of another: counted as a move from the state the other is in to the first of all, by the kind of birth in place of a level. */
export function countOffspring(state: GovernanceState, parent: number, kind: number): void {
  const { status, phase } = state.grievances.columns;
  count(state, stateOf(status[in1 * parent]!, phase[in1 * parent]!), 0, kind);
}
