import type { Ledger } from '../ledger.ts';
import { type ResultGroup, resultGroups } from '../mapping/results.ts';

/** How a case ended, beside the endings that a result tells: not told, or not told in words that are understood. */
export const endingKeys = ['settled', 'replied', 'withdrawn', 'escalated', 'untold'] as const;
export type EndingKey = (typeof endingKeys)[number];

/** How long cases took from when they came in, one value a case of those that can be told. */
export interface CaseTimes {
  /** Place of the case in the ledger. */
  readonly row: Int32Array;
  /** Days to its end, or, of one that is open, to the end of the ledger. */
  readonly days: Float64Array;
  /** 0 open (censored), 1 … 5 as `endingKeys`. */
  readonly ending: Int8Array;
  /** Days for which it could have been watched: from when it came in to the end of the ledger. */
  readonly watched: Float64Array;
  /** Whether the ledger has dates only: then a time is known to half a day either way. */
  readonly wholeDays: boolean;
  readonly leftOut: {
    /** The result says that it ended, and nothing says when. */
    readonly endedWithoutDate: number;
    readonly closedBeforeReceived: number;
  };
}

/** The times of those rows that are asked for. */
export function caseTimes(
  ledger: Ledger,
  groupOf: (row: number) => ResultGroup | undefined,
  accepts: (row: number) => boolean = () => true,
): CaseTimes {
  const rows: number[] = [];
  let [endedWithoutDate, closedBeforeReceived] = [0, 0];
  for (let row = 0; row < ledger.cases; row++) {
    if (!accepts(row)) continue;
    const group = groupOf(row);
    if (Number.isNaN(ledger.closed[row]!) && group !== undefined && group !== 'open') endedWithoutDate += 1;
    else if (ledger.closed[row]! < ledger.received[row]!) closedBeforeReceived += 1;
    else rows.push(row);
  }
  const [, until] = ledger.span;
  const watched = Float64Array.from(rows, (row) => Math.max(0, until - ledger.received[row]!));
  const isOpen = (row: number) => Number.isNaN(ledger.closed[row]!);
  const isWhole = (time: number) => Number.isNaN(time) || time === Math.floor(time);
  return {
    row: Int32Array.from(rows),
    days: Float64Array.from(rows, (row, i) =>
      isOpen(row) ? watched[i]! : ledger.closed[row]! - ledger.received[row]!,
    ),
    ending: Int8Array.from(rows, (row) => (isOpen(row) ? 0 : endingOf(groupOf(row)))),
    watched,
    wholeDays: ledger.received.every(isWhole) && ledger.closed.every(isWhole),
    leftOut: { endedWithoutDate, closedBeforeReceived },
  };
}

/** A date of closing is believed before a word that says otherwise. */
function endingOf(group: ResultGroup | undefined): number {
  const at = group === undefined ? -1 : resultGroups.indexOf(group);
  return group === undefined || group === 'open' ? endingKeys.length : at + 1;
}
