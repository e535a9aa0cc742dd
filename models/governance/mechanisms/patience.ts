import { exp, ln } from '../../../sim/engine/arithmetic.ts';
import { PATIENCE_END } from '../eventKinds.ts';
import { in1, in2, in4, in8 } from '../grievanceTable.ts';
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
export function beginPatience(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const u = state.parameters.uncertainties;
  const stream = state.streams.patience;
  const hazard = state.rules.escalation[g.caseClass[in1 * id]!]!;
  const { pair } = state;
  stream.uniformPair(g.entity[in4 * id]!, g.index[in4 * id]!, 0, pair);
  g.escalationLeft[in8 * id] = (-ln(pair[0]!) * u.escalationWait) / hazard;
  g.lapseAt[in8 * id] = time - ln(pair[1]!) / u.lapsePerDay;
  if (state.own !== undefined) {
    const factor = state.own.patience(id, time);
    g.escalationLeft[in8 * id]! *= factor;
    g.lapseAt[in8 * id] = time + factor * (g.lapseAt[in8 * id]! - time);
  }
  g.tieStrain[in4 * id] = exp(-u.escalationTies * g.ties[in4 * id]!);
  g.strain[in8 * id] = strainOf(state, id);
  g.strainFrom[in8 * id] = 1;
  foresee(state, time, id);
}

/** m of hops and slights times that of ties; an explanation makes up for one slight, and not to have been heard yet is one. */
function strainOf(state: GovernanceState, id: number): number {
  const g = state.grievances.columns;
  const slights = Math.max(0, g.slights[in1 * id]! - g.explained[in1 * id]!) + g.unheard[in1 * id]!;
  const { hopStrain, slightStrain } = state.rules;
  const strain = hopStrain[Math.min(g.hops[in2 * id]!, maxStrain)]! * slightStrain[Math.min(slights, maxStrain)]!;
  return strain * g.tieStrain[in4 * id]! * collectiveStrain(state, id);
}

/** Call when hops, slights or explanations have changed: the end of patience moves. */
export function renewPatience(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const y = exp(state.parameters.uncertainties.escalationWait * (time - g.surfacedAt[in8 * id]!));
  g.escalationLeft[in8 * id] = Math.max(
    0,
    g.escalationLeft[in8 * id]! - g.strain[in8 * id]! * (y - g.strainFrom[in8 * id]!),
  );
  g.strainFrom[in8 * id] = y;
  g.strain[in8 * id] = strainOf(state, id);
  cancelPatience(state, id);
  if (g.impatient[in1 * id] === 0) foresee(state, time, id);
}

export function cancelPatience(state: GovernanceState, id: number): void {
  const g = state.grievances.columns;
  if (g.patienceEvent[in8 * id]! > 0) state.queue.cancel(g.patienceEvent[in8 * id]! - 1);
  g.patienceEvent[in8 * id] = 0;
}

function foresee(state: GovernanceState, time: number, id: number): void {
  const g = state.grievances.columns;
  const slope = state.parameters.uncertainties.escalationWait;
  const days = daysAtEscalation(g.escalationLeft[in8 * id]!, g.strain[in8 * id]!, g.strainFrom[in8 * id]!, slope);
  g.escalatesAt[in8 * id] = Math.max(time, g.surfacedAt[in8 * id]! + days);
  watchPatience(state, id);
}

/** Schedules the end of a case's patience if it falls into the current epoch; later ones are looked at when their epoch begins. */
export function watchPatience(state: GovernanceState, id: number): void {
  const g = state.grievances.columns;
  const lapses = g.lapseAt[in8 * id]! < g.escalatesAt[in8 * id]!;
  const at = lapses ? g.lapseAt[in8 * id]! : g.escalatesAt[in8 * id]!;
  if (at >= state.epochEnd || g.patienceEvent[in8 * id]! > 0 || g.impatient[in1 * id] !== 0) return;
  // Stored one higher, so that the column's 0 means none.
  g.patienceEvent[in8 * id] = 1 + state.queue.schedule(at, PATIENCE_END, id, lapses ? LAPSES : ESCALATES);
}
