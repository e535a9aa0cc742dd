import { COMMUNITY } from '../caseClasses.ts';
import { at1, at4 } from '../caseTable.ts';
import { in1, in4, LATENT } from '../grievanceTable.ts';
import { SURFACED } from '../phases.ts';
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
 * against the mechanisms. A grievance's status stands in its own row and, once it has surfaced, in its case as well; the phase in its case alone.
 */

/** A grievance that has not surfaced ends: it fades, or neighbours settle it. */
export function setQuietStatus(state: GovernanceState, id: number, status: number): void {
  const { status: statuses } = state.grievances.columns;
  statuses[in1 * id] = status;
  count(state, stateOf(LATENT, SURFACED), stateOf(status, SURFACED), COMMUNITY);
}

/** A case takes a status: it surfaces, or ends. Its level, which is the one the move counts for, has been set before. */
export function setStatus(state: GovernanceState, row: number, status: number): void {
  const { status: statuses, phase, level, grievance } = state.cases.columns;
  const { status: told } = state.grievances.columns;
  const from = stateOf(statuses[at1 * row]!, phase[at1 * row]!);
  statuses[at1 * row] = status;
  told[in1 * grievance[at4 * row]!] = status;
  count(state, from, stateOf(status, phase[at1 * row]!), level[at1 * row]!);
}

/** A case takes a phase. As `setStatus`. */
export function setPhase(state: GovernanceState, row: number, phase: number): void {
  const { status, phase: phases, level } = state.cases.columns;
  const from = stateOf(status[at1 * row]!, phases[at1 * row]!);
  phases[at1 * row] = phase;
  count(state, from, stateOf(status[at1 * row]!, phase), level[at1 * row]!);
}

/** A grievance has been born of another: counted as a move from the state the other is in to the first of all, by the kind of birth in place of a level. */
export function countOffspring(state: GovernanceState, parent: number, kind: number): void {
  const { status, caseRow } = state.grievances.columns;
  const row = caseRow[in4 * parent]! - 1;
  const phase = row < 0 ? SURFACED : state.cases.columns.phase[at1 * row]!;
  count(state, stateOf(status[in1 * parent]!, phase), stateOf(LATENT, SURFACED), kind);
}
