import type { Estimate } from '../../../ledger/describe/estimate.ts';
import type { Settlement } from '../../../ledger/describe/settlement.ts';
import { leastPublished } from '../../../ledger/privacy/suppressCells.ts';

export interface SettlementPoint {
  /** Days since the case came in. */
  readonly day: number;
  /** Share of cases that have ended by then (one less Kaplan–Meier's estimate), with the ends of its interval. */
  readonly ended: number;
  readonly lo: number;
  readonly hi: number;
}

export interface PublishedSettlement {
  readonly cases: number;
  /** Days until half have ended. */
  readonly medianDays: Estimate;
  /** From day 0 on. */
  readonly points: readonly SettlementPoint[];
}

/** A curve of more points is no better to look at. */
const mostPoints = 400;

/** The curve at days between which at least five cases ended, as far as five are still watched: single cases cannot be read off it. Null where nothing is left. */
export function publishSettlement({ cases, lasting, medianDays }: Settlement): PublishedSettlement | null {
  if (lasting === null) return null;
  const { time, atRisk, event, survival, lo, hi } = lasting;
  const least = Math.max(leastPublished, cases / mostPoints);
  const points: SettlementPoint[] = [{ day: 0, ended: 0, lo: Number.NaN, hi: Number.NaN }];
  let sinceLast = 0;
  for (let i = 0; i < time.length && atRisk[i]! >= leastPublished; i++) {
    sinceLast += event[i]!;
    if (sinceLast < least) continue;
    sinceLast = 0;
    points.push({ day: time[i]!, ended: 1 - survival[i]!, lo: 1 - hi[i]!, hi: 1 - lo[i]! });
  }
  return points.length === 1 ? null : { cases, medianDays, points };
}
