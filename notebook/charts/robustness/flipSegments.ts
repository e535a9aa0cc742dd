import type { FactorFlip, PreferredSide, RangeFlip } from '../../../sim/analysis/decision/flip.ts';
import { unsureStretches } from '../../../sim/analysis/decision/unsureStretches.ts';
import type { FactorScale } from './factorScale.ts';

/** A part of a tested range in which one policy is preferred, or neither can be told; from 0 to 1. */
export interface FlipSegment {
  readonly from: number;
  readonly to: number;
  readonly side: PreferredSide;
}

/** A change of the preference on the bar of its factor. */
export interface FlipMark {
  /** Where the change is, and its interval; an end outside the tested range is null. */
  readonly at: number;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly isSure: boolean;
}

/** Parts of the tested range from its lower end to its upper, by pointwise intervals; `sign` is 1 where a positive difference is the policy's gain, else −1. */
export function flipSegments(flip: FactorFlip, { positionOf }: FactorScale, sign: number): FlipSegment[] {
  if (flip.kind === 'levels') {
    const share = 1 / flip.levels.length;
    return flip.levels.map(({ better }, level) => ({ from: level * share, to: (level + 1) * share, side: better }));
  }
  const { value, difference, lo, hi } = flip.curve;
  if (value.length === 0) return [{ from: 0, to: 1, side: 'unsure' }];
  const u = Float64Array.from(value, (one) => positionOf(one));
  const [start, end] = [u[0]!, u[u.length - 1]!];
  const unsure = unsureStretches(u, Float64Array.from(difference), Float64Array.from(lo), Float64Array.from(hi));
  const segments: FlipSegment[] = [];
  const sideBetween = (from: number, to: number): PreferredSide => {
    const middle = (from + to) / 2;
    const nearest = u.reduce((best, one, i) => (Math.abs(one - middle) < Math.abs(u[best]! - middle) ? i : best), 0);
    return difference[nearest]! * sign > 0 ? 'policy' : 'reference';
  };
  let at = start;
  for (const { from, to } of unsure) {
    if (from > at) segments.push({ from: at, to: from, side: sideBetween(at, from) });
    segments.push({ from, to, side: 'unsure' });
    at = to;
  }
  if (at < end) segments.push({ from: at, to: end, side: sideBetween(at, end) });
  return segments;
}

/** Changes within the tested range, in ascending order. */
export function flipMarks(flip: RangeFlip, { positionOf }: FactorScale): FlipMark[] {
  const end = (value: number) => (Number.isFinite(value) ? positionOf(value) : null);
  return flip.crossings.flatMap(({ value, lo, hi, isSure }) =>
    Number.isFinite(value) ? [{ at: positionOf(value), lo: end(lo), hi: end(hi), isSure }] : [],
  );
}
