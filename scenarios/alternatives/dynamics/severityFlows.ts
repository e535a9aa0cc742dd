import { levels } from '../../../models/governance/caseClasses.ts';
import type { CaseSetting } from './caseSetting.ts';
import { at, HARM, OPEN, RETURNING, SURFACED_SEVERITY, WEIGHING } from './places.ts';

/** A day's flows of a class that severity goes with. */
export interface Weights {
  /** Sum of the severities of what surfaces. */
  readonly surfaced: number;
  readonly settled: number;
  /** Answered, lapsed or escalated. */
  readonly unsettled: number;
  /** Petitioned about again. */
  readonly again: number;
}

/** Writes into `d` what residents live with after it surfaced: open cases, and what ended unsettled until it fades or is petitioned about again; one mean severity for both. */
export function severityFlows(
  { resting }: CaseSetting,
  k: number,
  { surfaced, settled, unsettled, again }: Weights,
  y: readonly number[],
  d: number[],
): void {
  const u = resting.county.parameters.uncertainties;
  const byLevel = (of: (level: number) => number) => levels.reduce((sum, _, level) => sum + of(level), 0);
  const weighing = y[WEIGHING + k]!;
  const all = weighing + byLevel((level) => y[OPEN + at(k, level)]!);
  const s = all > 0 ? Math.min(1, y[SURFACED_SEVERITY + k]! / all) : 0;
  const fading = weighing * u.fadePerDay * (1 - s);
  const returning = byLevel((level) => y[RETURNING + at(k, level)]! / u.recurrenceDays);
  d[WEIGHING + k] = unsettled - fading - Math.min(again, weighing);
  d[SURFACED_SEVERITY + k] =
    surfaced +
    returning * resting.classes[k]!.severity * u.recurrenceSeverity +
    u.growthPerDay * s * (1 - s) * all -
    s * (settled + fading);
  d[HARM]! += y[SURFACED_SEVERITY + k]!;
}
