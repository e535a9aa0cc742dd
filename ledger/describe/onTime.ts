import { scoreEnds } from '../../sim/analysis/wilson.ts';
import type { Ledger } from '../ledger.ts';
import type { ResultGroup } from '../mapping/results.ts';
import type { Estimate } from './estimate.ts';

/** Calendar days, each by the end of its last day: to accept and to settle from when the case came in, to study and to reply from when it was accepted. */
export interface Deadlines {
  readonly accept: number;
  readonly study: number;
  readonly reply: number;
  readonly settle: number;
}

/** Q County's 127 + N, and the thirty days of the rules for people's mediation. */
export const defaultDeadlines: Deadlines = { accept: 1, study: 2, reply: 7, settle: 30 };

export const deadlineKeys = ['accept', 'study', 'reply', 'settle'] as const;
export type DeadlineKey = (typeof deadlineKeys)[number];

/**
 * How a deadline was kept. Every case is in exactly one of the five counts. Whether it falls under `notYetDue` depends on the date it was due alone, never on what became of it: done early or not, it is left
 * out until the day has passed, since otherwise the quick ones of the last days would count and the slow ones not.
 */
export interface OnTime {
  readonly deadline: DeadlineKey;
  readonly days: number;
  readonly onTime: number;
  readonly late: number;
  readonly notYetDue: number;
  /** Due, but the ledger does not tell whether and when it was done. */
  readonly unknown: number;
  /** Of a reply: withdrawn or gone over heads before it was due. */
  readonly endedOtherwise: number;
  /** On time of on time and late (Wilson). */
  readonly share: Estimate;
  /** If all unknown ones had been late, and if all had been on time. */
  readonly least: number;
  readonly most: number;
}

type Standing = 'onTime' | 'late' | 'notYetDue' | 'unknown' | 'endedOtherwise';

/** What a ledger tells of deadlines, of those rows that are asked for; `groupOf` tells how the result of a row is understood, undefined where it is not. */
export function onTimeShares(
  ledger: Ledger,
  groupOf: (row: number) => ResultGroup | undefined,
  {
    deadlines = defaultDeadlines,
    accepts = () => true,
    level = 0.95,
  }: { readonly deadlines?: Deadlines; readonly accepts?: (row: number) => boolean; readonly level?: number } = {},
): OnTime[] {
  return deadlineKeys.map((deadline) => {
    const counts = { onTime: 0, late: 0, notYetDue: 0, unknown: 0, endedOtherwise: 0 };
    for (let row = 0; row < ledger.cases; row++) {
      if (accepts(row)) counts[standingOf(ledger, row, deadline, deadlines[deadline], groupOf)] += 1;
    }
    const { onTime, late, unknown } = counts;
    const n = onTime + late;
    const all = n + unknown;
    const share = { value: onTime / n, ...scoreEnds(onTime / n, n, level), n };
    return {
      deadline,
      days: deadlines[deadline],
      ...counts,
      share,
      least: onTime / all,
      most: (onTime + unknown) / all,
    };
  });
}

function standingOf(
  ledger: Ledger,
  row: number,
  deadline: DeadlineKey,
  days: number,
  groupOf: (row: number) => ResultGroup | undefined,
): Standing {
  const received = ledger.received[row]!;
  const accepted = ledger.accepted[row]!;
  const closed = ledger.closed[row]!;
  const lastDay = Math.floor(ledger.span[1]);
  const fromAcceptance = deadline === 'study' || deadline === 'reply';
  // Where nothing says when it was accepted, it was when it came in at the earliest: nothing due from then is due sooner.
  const from = fromAcceptance && !Number.isNaN(accepted) ? accepted : received;
  const due = Math.floor(from) + days;
  if (due >= lastDay) return 'notYetDue';
  const by = (time: number): Standing => (Math.floor(time) <= due ? 'onTime' : 'late');
  const isOpen = Number.isNaN(closed);
  const group = groupOf(row);
  if (deadline === 'accept') {
    if (!Number.isNaN(accepted)) return by(accepted);
    // Who was done with it by then had taken it up.
    if (!isOpen) return Math.floor(closed) <= due ? 'onTime' : 'unknown';
    return hasTimes(ledger.accepted) ? 'late' : 'unknown';
  }
  if (fromAcceptance && Number.isNaN(accepted)) return 'unknown';
  if (deadline === 'study') return studied(ledger, row, accepted, due);
  if (isOpen) return group === undefined || group === 'open' ? 'late' : 'unknown';
  if (group === undefined || group === 'open') return Math.floor(closed) <= due ? 'unknown' : 'late';
  if (deadline === 'settle') return group === 'settled' ? by(closed) : 'late';
  if (group === 'settled' || group === 'replied') return by(closed);
  return Math.floor(closed) <= due ? 'endedOtherwise' : 'late';
}

/** Somebody had begun with it, or was done with it, by the day. */
function studied({ handlings, closed }: Ledger, row: number, accepted: number, due: number): Standing {
  let timed = false;
  let first = closed[row]!;
  for (let i = handlings.starts[row]!; i < handlings.starts[row + 1]!; i++) {
    const time = handlings.time[i]!;
    timed ||= !Number.isNaN(time);
    if (time >= accepted && !(time >= first)) first = time;
  }
  // Where a ledger has no such times at all, who was done early is no sample of the others.
  if (!hasTimes(handlings.time)) return 'unknown';
  if (!timed && !(Math.floor(first) <= due)) return 'unknown';
  return Math.floor(first) <= due ? 'onTime' : 'late';
}

const columnsWithTimes = new WeakMap<Float64Array, boolean>();

/** Whether a column says anything at all. */
function hasTimes(column: Float64Array): boolean {
  const known = columnsWithTimes.get(column) ?? column.some((value) => !Number.isNaN(value));
  columnsWithTimes.set(column, known);
  return known;
}
