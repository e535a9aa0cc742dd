import type { Cohort } from '../cohort.ts';

const stepDays = 0.1;

/** The day by which half of all cases are settled, to a tenth of a day; null where fewer than half are within `days`. */
export function medianDays(
  cases: readonly { readonly all: number; readonly cohort: Cohort }[],
  days: number,
): number | null {
  const all = cases.reduce((sum, one) => sum + one.all, 0);
  for (let step = 0; step * stepDays <= days && all > 0; step++) {
    const day = step * stepDays;
    const settled = cases.reduce((sum, one) => sum + one.all * settledBy(one.cohort, day), 0);
    if (settled >= all / 2) return day;
  }
  return null;
}

/** Between two moments of the curve, along a line. */
function settledBy({ curve }: Cohort, day: number): number {
  const next = curve.findIndex((point) => point.day >= day);
  if (next < 0) return curve.at(-1)!.settled;
  if (next === 0) return curve[0]!.settled;
  const [before, after] = [curve[next - 1]!, curve[next]!];
  return before.settled + ((after.settled - before.settled) * (day - before.day)) / (after.day - before.day);
}
