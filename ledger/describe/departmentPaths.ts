import { meanInterval } from '../../sim/analysis/interval.ts';
import { wilsonInterval } from '../../sim/analysis/wilson.ts';
import { ascendingBy } from '../../sim/engine/order.ts';
import type { Ledger } from '../ledger.ts';
import { departmentStays } from './departmentStays.ts';
import { type Estimate, noEstimate } from './estimate.ts';

export interface DepartmentPath {
  /** Places in `ledger.department.values`, in turn. */
  readonly departments: readonly number[];
  readonly cases: number;
  /** Of the cases with a path (Wilson). */
  readonly share: Estimate;
}

export interface DepartmentPaths {
  /** Cases that name a department at all. */
  readonly cases: number;
  /** How many different paths there are. */
  readonly different: number;
  /** The most frequent first, so many as were asked for. */
  readonly paths: readonly DepartmentPath[];
  /** Hand-offs of a case: stays less one; mean with Student's interval, cases taken as independent. */
  readonly handOffs: Estimate;
  /** Share of cases that were handed on at all (Wilson). */
  readonly handedOn: Estimate;
  /** Cases with 0, 1, 2 … hand-offs. */
  readonly byHandOffs: readonly number[];
}

/** Whom cases passed through, and how often they were handed on, of those rows that are asked for. */
export function departmentPaths(
  ledger: Ledger,
  {
    accepts = () => true,
    most = 20,
    level = 0.95,
  }: { readonly accepts?: (row: number) => boolean; readonly most?: number; readonly level?: number } = {},
): DepartmentPaths {
  const { starts, department } = departmentStays(ledger);
  const counts = new Map<string, { readonly departments: readonly number[]; cases: number }>();
  const handOffs: number[] = [];
  const byHandOffs: number[] = [];
  for (let row = 0; row < ledger.cases; row++) {
    const stays = starts[row + 1]! - starts[row]!;
    if (stays === 0 || !accepts(row)) continue;
    const departments = Array.from(department.subarray(starts[row]!, starts[row + 1]!));
    const key = departments.join();
    const known = counts.get(key) ?? { departments, cases: 0 };
    known.cases += 1;
    counts.set(key, known);
    handOffs.push(stays - 1);
    while (byHandOffs.length < stays) byHandOffs.push(0);
    byHandOffs[stays - 1]! += 1;
  }
  const cases = handOffs.length;
  const share = (count: number): Estimate => {
    const { share: value, lo, hi } = wilsonInterval(count, cases, level);
    return { value, lo, hi, n: cases };
  };
  const { mean, lo, hi } = meanInterval(handOffs, level);
  return {
    cases,
    different: counts.size,
    paths: ascendingBy(counts.values(), (one) => -one.cases)
      .slice(0, most)
      .map((one) => ({ ...one, share: share(one.cases) })),
    handOffs: cases === 0 ? noEstimate : { value: mean, lo, hi, n: cases },
    handedOn: share(handOffs.filter((one) => one > 0).length),
    byHandOffs,
  };
}
