import quantile from '@stdlib/stats-base-dists-t-quantile';

/** By level, then degrees of freedom. */
const known = new Map<number, Map<number, number>>();

/**
 * Value below which a Student variable with `degrees` of freedom lies with probability `level`. Sought by iteration, hence kept: a comparison
 * asks for the same one hundreds of times.
 */
export function studentQuantile(level: number, degrees: number): number {
  let ofLevel = known.get(level);
  if (ofLevel === undefined) {
    ofLevel = new Map();
    known.set(level, ofLevel);
  }
  let value = ofLevel.get(degrees);
  if (value === undefined) {
    value = quantile(level, degrees);
    ofLevel.set(degrees, value);
  }
  return value;
}
