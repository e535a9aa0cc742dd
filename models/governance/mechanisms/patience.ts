import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { at1, at4, at8, isExplained } from '../caseTable.ts';
import { PATIENCE_END } from '../eventKinds.ts';
import { in4 } from '../grievanceTable.ts';
import { maxStrain } from '../rules.ts';
import type { GovernanceState } from '../state.ts';
import { collectiveStrain } from './collective.ts';

/** How patience ends. */
export const ESCALATES = 1;
const LAPSES = 2;

/*
 * While a case waits, its hazard of escalation is h₀·m·e^{b₁w} with w the days since it surfaced and m = e^{b₂·hops + b₃·slights - b₄·ties}
 * constant between events. With y = e^{b₁w} the summed hazard over a stretch is h₀·m·Δy/b₁, so what is left of the luck is kept in units of m·Δy.
 */

/** Days since surfacing at which m·(y - yFrom) reaches `left`, y = e^{slope·w}. */
export const daysAtEscalation = (left: number, strain: number, yFrom: number, slope: number): number =>
  ln(yFrom + left / strain) / slope;

/** A case begins to wait: its luck is drawn once and for all. Stream `case.patience`: one pair, escalation and lapse. */
export function beginPatience(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  const u = state.parameters.uncertainties;
  const stream = state.streams.patience;
  const hazard = state.rules.escalation[c.caseClass[at1 * row]!]!;
  const { pair } = state;
  stream.uniformPair(c.entity[at4 * row]!, c.index[at4 * row]!, 0, pair);
  c.escalationLeft[at8 * row] = (-ln(pair[0]!) * u.escalationWait) / hazard;
  c.lapseAt[at8 * row] = time - ln(pair[1]!) / u.lapsePerDay;
  if (state.own !== undefined) {
    const factor = state.own.patience(row, time);
    c.escalationLeft[at8 * row]! *= factor;
    c.lapseAt[at8 * row] = time + factor * (c.lapseAt[at8 * row]! - time);
  }
  c.tieStrain[at4 * row] = exp(-u.escalationTies * state.grievances.columns.ties[in4 * c.grievance[at4 * row]!]!);
  c.strain[at8 * row] = strainOf(state, row);
  c.strainFrom[at8 * row] = 1;
  foresee(state, time, row);
}

/** m of hops and slights times that of ties; an explanation makes up for one slight, and not to have been heard yet is one. */
function strainOf(state: GovernanceState, row: number): number {
  const c = state.cases.columns;
  const slights = Math.max(0, c.slights[at1 * row]! - (isExplained(state, row) ? 1 : 0)) + c.unheard[at1 * row]!;
  const { hopStrain, slightStrain } = state.rules;
  const strain = hopStrain[Math.min(c.hops[at1 * row]!, maxStrain)]! * slightStrain[Math.min(slights, maxStrain)]!;
  return strain * c.tieStrain[at4 * row]! * collectiveStrain(state, row);
}

/** Call when hops, slights or explanations have changed: the end of patience moves. */
export function renewPatience(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  const y = exp(state.parameters.uncertainties.escalationWait * (time - c.surfacedAt[at8 * row]!));
  c.escalationLeft[at8 * row] = Math.max(
    0,
    c.escalationLeft[at8 * row]! - c.strain[at8 * row]! * (y - c.strainFrom[at8 * row]!),
  );
  c.strainFrom[at8 * row] = y;
  c.strain[at8 * row] = strainOf(state, row);
  cancelPatience(state, row);
  if (c.impatient[at1 * row] === 0) foresee(state, time, row);
}

export function cancelPatience(state: GovernanceState, row: number): void {
  const c = state.cases.columns;
  if (c.patienceEvent[at8 * row]! > 0) state.queue.cancel(c.patienceEvent[at8 * row]! - 1);
  c.patienceEvent[at8 * row] = 0;
}

function foresee(state: GovernanceState, time: number, row: number): void {
  const c = state.cases.columns;
  const slope = state.parameters.uncertainties.escalationWait;
  const days = daysAtEscalation(c.escalationLeft[at8 * row]!, c.strain[at8 * row]!, c.strainFrom[at8 * row]!, slope);
  c.escalatesAt[at8 * row] = Math.max(time, c.surfacedAt[at8 * row]! + days);
  watchPatience(state, row);
}

/** Schedules the end of a case's patience if it falls into the current epoch; later ones are looked at when their epoch begins. */
export function watchPatience(state: GovernanceState, row: number): void {
  const c = state.cases.columns;
  const lapses = c.lapseAt[at8 * row]! < c.escalatesAt[at8 * row]!;
  const at = lapses ? c.lapseAt[at8 * row]! : c.escalatesAt[at8 * row]!;
  if (at >= state.epochEnd || c.patienceEvent[at8 * row]! > 0 || c.impatient[at1 * row] !== 0) return;
  // Stored one higher, so that the column's 0 means none.
  c.patienceEvent[at8 * row] = 1 + state.queue.schedule(at, PATIENCE_END, row, lapses ? LAPSES : ESCALATES);
}
