/** Weeks that a point of the rate looks back over: a quarter evens out the weeks and still shows a change within the year. */
export const trailingWeeks = 12;

/**
 * What was settled in the last `weeks` cells ÷ what surfaced in the same cells, for each cell; NaN where the look back is longer than the curve or
 * nothing surfaced. Not a share: a dispute may be settled in later weeks than it surfaced in, and while a backlog is worked off the rate is above 1.
 */
export function trailingRate(settled: Float64Array, surfaced: Float64Array, weeks = trailingWeeks): Float64Array {
  const rate = new Float64Array(surfaced.length).fill(Number.NaN);
  let above = 0;
  let below = 0;
  for (let cell = 0; cell < rate.length; cell++) {
    above += settled[cell]!;
    below += surfaced[cell]!;
    if (cell >= weeks) {
      above -= settled[cell - weeks]!;
      below -= surfaced[cell - weeks]!;
    }
    if (cell >= weeks - 1 && below > 0) rate[cell] = above / below;
  }
  return rate;
}
