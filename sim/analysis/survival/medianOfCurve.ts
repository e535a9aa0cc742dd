/** Products of shares that are one half in exact arithmetic miss it by rounding. */
const rounding = 1.5e-8;

/**
 * Where a falling curve comes down to one half: its first time there, or, where it stays at one half for a while, the middle of that while (as R's survfit).
 * NaN where it does not come down so far; values NaN are passed over.
 */
export function medianOfCurve(time: readonly number[], curve: readonly number[]): number {
  const first = curve.findIndex((value) => value < 0.5 + rounding);
  if (first < 0) return Number.NaN;
  const reached = curve[first]!;
  const next = reached > 0.5 - rounding ? curve.findIndex((value) => value < reached) : -1;
  return next < 0 ? time[first]! : (time[first]! + time[next]!) / 2;
}
