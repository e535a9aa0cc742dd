import type { Ledger } from '../ledger.ts';

/** Stays of cases at departments, case after case: those of case c are at `starts[c]` up to `starts[c + 1]`. Entries at the same department that follow each other are one stay. */
export interface DepartmentStays {
  readonly starts: Int32Array;
  /** Places in `ledger.department.values`. */
  readonly department: Int32Array;
  /** Days from coming to a department to coming to the next one, or, of the last, to the closing; NaN where not known. */
  readonly days: Float64Array;
}

/** A case whose path is not told but that names a department has a single stay, from when it came in if it was closed. */
export function departmentStays({ cases, handlings, department, received, closed }: Ledger): DepartmentStays {
  const starts = new Int32Array(cases + 1);
  const at: number[] = [];
  const from: number[] = [];
  const days: number[] = [];
  for (let row = 0; row < cases; row++) {
    for (let i = handlings.starts[row]!; i < handlings.starts[row + 1]!; i++) {
      if (at.length > starts[row]! && at.at(-1) === handlings.department[i]) continue;
      at.push(handlings.department[i]!);
      from.push(handlings.time[i]!);
    }
    if (at.length === starts[row]! && department.codes[row]! >= 0) {
      at.push(department.codes[row]!);
      from.push(received[row]!);
    }
    for (let i = starts[row]!; i < at.length; i++) {
      const left = (i + 1 < at.length ? from[i + 1]! : closed[row]!) - from[i]!;
      days.push(left >= 0 ? left : Number.NaN);
    }
    starts[row + 1] = at.length;
  }
  return { starts, department: Int32Array.from(at), days: Float64Array.from(days) };
}

/** Whether a ledger tells paths, and not just who had each case in the end: some case is written down with two departments. */
export const hasPaths = ({ cases, handlings: { starts } }: Ledger): boolean => {
  for (let row = 0; row < cases; row++) if (starts[row + 1]! - starts[row]! > 1) return true;
  return false;
};
