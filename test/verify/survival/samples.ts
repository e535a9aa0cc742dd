import { RandomStreams } from '../../../sim/engine/random/streams.ts';

export const seed = 20_261_202;
export const nSets = 4000;
/** 3.3 standard errors of a share of `level` among 4000 data sets: exceeded by chance once in 1000. */
export const byChance = (level: number) => 3.3 * Math.sqrt((level * (1 - level)) / nSets);

export interface CensoredSample {
  readonly times: Float64Array;
  /** 0 censored; 1, 2, … which of the rates ended it. */
  readonly causes: number[];
}

/** Draws of data sets: ends at constant rates, censored at a constant rate (0: never), told apart by the name of the study. */
export function samplesOf(
  name: string,
): (set: number, n: number, rates: readonly number[], censoring: number) => CensoredSample {
  const stream = new RandomStreams(seed, 0).stream(name);
  return (set, n, rates, censoring) => {
    const total = rates.reduce((sum, rate) => sum + rate, 0);
    const times = new Float64Array(n);
    const causes: number[] = [];
    for (let i = 0; i < n; i++) {
      const end = -Math.log(stream.uniform(set, 3 * i)) / total;
      const censored = censoring > 0 ? -Math.log(stream.uniform(set, 3 * i + 1)) / censoring : Number.POSITIVE_INFINITY;
      let luck = stream.uniform(set, 3 * i + 2) * total;
      let cause = 0;
      while (luck >= 0 && cause < rates.length) luck -= rates[cause++]!;
      times[i] = Math.min(end, censored);
      causes.push(end <= censored ? cause : 0);
    }
    return { times, causes };
  };
}

/** Share of the data sets, of those that give an interval, whose interval holds the truth; and in how many of all there is none. */
export function coverageOf(truth: number, intervalOf: (set: number) => { lo: number; hi: number }) {
  let [held, given] = [0, 0];
  for (let set = 0; set < nSets; set++) {
    const { lo, hi } = intervalOf(set);
    if (Number.isNaN(lo) || Number.isNaN(hi)) continue;
    given += 1;
    held += Number(lo <= truth && truth <= hi);
  }
  return { coverage: held / given, none: 1 - given / nSets };
}

/** Place of the last of the ascending times that is not after `at`; -1 before the first, and after the last of all, where nothing is known. */
function placeOf(time: readonly number[], at: number): number {
  return at > time.at(-1)! ? -1 : time.findLastIndex((value) => value <= at);
}

/** What a curve's interval is at a time. */
export function intervalAt(
  curve: { time: number[]; lo: number[]; hi: number[] },
  at: number,
): { lo: number; hi: number } {
  const place = placeOf(curve.time, at);
  return { lo: curve.lo[place] ?? Number.NaN, hi: curve.hi[place] ?? Number.NaN };
}
