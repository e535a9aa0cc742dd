import { exp } from '../../../engine/arithmetic.ts';
import { ascendingBy } from '../../../engine/order.ts';
import type { RandomStream } from '../../../engine/random/randomStream.ts';
import { curveDistance } from './curveDistance.ts';
import type { DurationFamily } from './durationFamily.ts';
import type { DurationSample } from './durationSample.ts';
import { type LikelihoodPeak, maximiseLikelihood } from './maximiseLikelihood.ts';

/** Rows of a sample that is drawn: more cost time and change p little. */
const mostRows = 500;

interface Tested {
  readonly family: DurationFamily;
  readonly sample: DurationSample;
  /** For how long each row could have been seen. */
  readonly limits: Float64Array;
  readonly peak: LikelihoodPeak;
  readonly distance: number;
  readonly draws: number;
  /** Decides which rows' limits are used; entity = row. */
  readonly rows: RandomStream;
  /** Entity = row, index = sample. */
  readonly stream: RandomStream;
}

/** (1 + samples at least as far from their own fit) / (1 + samples); NaN without any. */
export function exceedance({ family, sample, limits, peak, distance, draws, rows, stream }: Tested): number {
  if (draws === 0) return Number.NaN;
  const n = sample.times.length;
  const chosen =
    n <= mostRows
      ? Int32Array.from(limits, (_, row) => row)
      : Int32Array.from(ascendingBy(limits.keys(), (row) => rows.uniform(row, 0)).slice(0, mostRows));
  const sought = distance * Math.sqrt(n / chosen.length);
  const scale = exp(peak.lnScale);
  let farther = 1;
  for (let draw = 0; draw < draws; draw++) {
    const made = drawn(family, sample.halfWidth, chosen, limits, peak.location, scale, stream, draw);
    const own = maximiseLikelihood(family, made, peak);
    if (curveDistance(family, made, own.location, exp(own.lnScale)) >= sought) farther += 1;
  }
  return farther / (draws + 1);
}

/** Durations of the fitted distribution, seen for as long as those rows were. */
function drawn(
  family: DurationFamily,
  halfWidth: number,
  rows: Int32Array,
  limits: Float64Array,
  location: number,
  scale: number,
  stream: RandomStream,
  draw: number,
): DurationSample {
  const times = new Float64Array(rows.length);
  const ended = new Uint8Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const exact = exp(location + scale * family.upperQuantile(stream.uniform(row, draw)));
    const time = halfWidth > 0 ? Math.round(exact) : exact;
    ended[i] = time <= limits[row]! ? 1 : 0;
    times[i] = Math.min(time, limits[row]!);
  }
  return { times, ended, halfWidth };
}
