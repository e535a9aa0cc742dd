import { twoSided } from '../../sim/analysis/survival/survivalInterval.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import type { Ledger, Pseudonyms } from '../ledger.ts';
import type { Estimate } from './estimate.ts';

/** Persons or households who come more than once. */
export interface Repeats {
  readonly persons: number;
  /** Cases whose person is named. */
  readonly cases: number;
  /** Of the persons, those with two cases or more (Wilson). */
  readonly repeatPersons: Estimate;
  /** Of the cases, those of such persons (ratio estimate, persons taken as independent). */
  readonly casesOfThem: Estimate;
  /** Persons with 1, 2, 3, 4 cases, and with five or more. */
  readonly byCases: readonly number[];
}

const lastClass = 5;

/** Who comes more than once, of those rows that are asked for. */
export function repeatsOf(
  { n, codes }: Pseudonyms,
  { accepts = () => true, level = 0.95 }: { readonly accepts?: (row: number) => boolean; readonly level?: number } = {},
): Repeats {
  const counts = new Float64Array(n);
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0 && accepts(row)) counts[codes[row]!]! += 1;
  const there = counts.filter((count) => count > 0);
  const cases = there.reduce((sum, count) => sum + count, 0);
  const repeated = there.filter((count) => count > 1);
  const { share, lo, hi } = wilsonInterval(repeated.length, there.length, level);
  const ratio = repeated.reduce((sum, count) => sum + count, 0) / cases;
  const squares = there.reduce((sum, count) => sum + residual(count, ratio) * residual(count, ratio), 0);
  const half = (twoSided(level) * Math.sqrt(squares)) / cases;
  return {
    persons: there.length,
    cases,
    repeatPersons: { value: share, lo, hi, n: there.length },
    casesOfThem: { value: ratio, lo: Math.max(0, ratio - half), hi: Math.min(1, ratio + half), n: cases },
    byCases: Array.from({ length: lastClass }, (_, i) => {
      const k = i + 1;
      return there.filter((count) => (k === lastClass ? count >= k : count === k)).length;
    }),
  };
}

const residual = (count: number, ratio: number): number => (count > 1 ? count : 0) - ratio * count;

/** How far back an earlier case of the same matter is looked for. */
export const lookBackDays = 180;

/**
 * Of the cases that came in at least `lookBackDays` after the ledger begins and name a person or household, those before which that one had had a case of the same type that was closed by then and had
 * come in within `lookBackDays` (Wilson). New trouble of the same kind counts as come back.
 */
export function returnedShare(ledger: Ledger, who: Pseudonyms, level = 0.95): Estimate {
  const earlier = new Map<number, number[]>();
  let [returned, n] = [0, 0];
  for (let row = 0; row < ledger.cases; row++) {
    const person = who.codes[row]!;
    const type = ledger.type.codes[row]!;
    if (person < 0 || type < 0) continue;
    const key = person * ledger.type.values.length + type;
    const before = earlier.get(key) ?? [];
    const received = ledger.received[row]!;
    if (received >= ledger.received[0]! + lookBackDays) {
      n += 1;
      const isSame = (one: number) =>
        ledger.closed[one]! <= received && ledger.received[one]! >= received - lookBackDays;
      if (before.some(isSame)) returned += 1;
    }
    before.push(row);
    earlier.set(key, before);
  }
  const { share, lo, hi } = wilsonInterval(returned, n, level);
  return { value: share, lo, hi, n };
}
