import { fateDifference, type JourneyRun, sharedRows } from '../../../models/governance/journey.ts';
import type { Mates } from './mates.ts';
import type { RowsByCase } from './rowsByCase.ts';

/** Where the two paths of grievances part, in the order of the days; a column a field. */
export interface Partings {
  readonly day: Float64Array;
  /** Rows of the facts of either run. */
  readonly rows: readonly [Int32Array, Int32Array];
  /** How far the endings lie apart: steps from settled to gone over heads. */
  readonly steps: Int8Array;
}

/** Steps from which a parting is worth a ring of its own: one side is settled and the other let down, or worse. */
export const farApart = 3;

/** Every grievance of both runs whose paths part, by the rules of `sharedRows`; a path that goes on where the other has no more has parted. */
export function partingsOf(
  runs: readonly [JourneyRun, JourneyRun],
  grouped: readonly [RowsByCase, RowsByCase],
  mates: Mates,
): Partings {
  const found: { readonly day: number; readonly a: number; readonly b: number; readonly steps: number }[] = [];
  const [one, other] = runs;
  mates.rows[0].forEach((b, a) => {
    if (b < 0) return;
    const day = partingDay(one, pathRows(grouped[0], a), other, pathRows(grouped[1], b));
    if (day !== undefined) found.push({ day, a, b, steps: fateDifference(one, a, other, b).steps });
  });
  found.sort((x, y) => x.day - y.day || x.a - y.a);
  return {
    day: Float64Array.from(found, ({ day }) => day),
    rows: [Int32Array.from(found, ({ a }) => a), Int32Array.from(found, ({ b }) => b)],
    steps: Int8Array.from(found, ({ steps }) => steps),
  };
}

const pathRows = ({ starts, rows }: RowsByCase, i: number): number[] =>
  Array.from(rows.subarray(starts[i]!, starts[i + 1]!));

function partingDay(
  one: JourneyRun,
  a: readonly number[],
  other: JourneyRun,
  b: readonly number[],
): number | undefined {
  const shared = sharedRows(one, a, other, b);
  if (shared >= a.length && shared >= b.length) return undefined;
  const [x, y] = [a[shared], b[shared]];
  return Math.min(
    x === undefined ? Number.POSITIVE_INFINITY : one.log.time[x]!,
    y === undefined ? Number.POSITIVE_INFINITY : other.log.time[y]!,
  );
}

/** The first parting after day `t` that keeps the rule, or before it where `step` is -1; -1 where there is none. */
export function nextParting({ day }: Partings, t: number, step: 1 | -1, keeps: (parting: number) => boolean): number {
  // What stands at t itself is where one is, give or take the rounding of a number.
  const near = 1e-6;
  if (step === 1) {
    for (let i = 0; i < day.length; i++) if (day[i]! > t + near && keeps(i)) return i;
    return -1;
  }
  for (let i = day.length - 1; i >= 0; i--) if (day[i]! < t - near && keeps(i)) return i;
  return -1;
}
