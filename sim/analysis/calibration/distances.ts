import { ln } from '../../engine/arithmetic.ts';
import { RandomStreams } from '../../engine/random/streams.ts';
import type { CalibrationTarget, ToldPoint } from './calibration.ts';

/** A target as its centre and the scale on which a miss counts. */
export interface TargetScale {
  readonly centre: number;
  /** Half the range, or the standard deviation. */
  readonly scale: number;
  readonly isNormal: boolean;
}

export function scaleOf(target: CalibrationTarget): TargetScale {
  if ('range' in target) {
    const [low, high] = target.range;
    return { centre: (low + high) / 2, scale: (high - low) / 2, isNormal: false };
  }
  const isNormal = 'sd' in target;
  return { centre: target.value, scale: isNormal ? target.sd : target.tolerance, isNormal };
}

/** The range that a target allows: of one with a normal error the middle 95 % of it. */
export function rangeOf(target: CalibrationTarget): readonly [low: number, high: number] {
  if ('range' in target) return target.range;
  const { centre, scale } = scaleOf(target);
  const half = halfOf(target) * scale;
  return [centre - half, centre + half];
}

/** How many scales a target allows to either side. */
const halfOf = (target: CalibrationTarget): number => ('sd' in target ? 1.959963984540054 : 1);

/** How far a value is from the middle of what a target allows, in halves of that: 1 at its ends. NaN for what is no finite number. */
export function missOf(target: CalibrationTarget, value: number): number {
  const { centre, scale } = scaleOf(target);
  return Number.isFinite(value) ? Math.abs(value - centre) / (halfOf(target) * scale) : Number.NaN;
}

/**
 * Distances of told points from all targets at once: the largest over targets. Of a range, how far a value is from its middle, in halves. Of a normal error, |value − target| / (sd · √(−2 ln U)) with U uniform, drawn for the
 * point and the target: that is at most e with probability exp(−(miss / (e · sd))² / 2), so that within 1 a point stays with the likelihood of its miss (Wilkinson 2013, doi:10.1515/sagmb-2013-0010). Infinity where an outcome
 * is missing. Stream `calibration.error`: entity = id, index = target.
 */
export function distancesOf(
  targets: readonly CalibrationTarget[],
  told: readonly Pick<ToldPoint, 'outcomes'>[],
  seed: number,
): Float64Array {
  const scales = targets.map(scaleOf);
  const stream = new RandomStreams(seed, 0).stream('calibration.error');
  return Float64Array.from(told, ({ outcomes }, id) => {
    let farthest = 0;
    for (const [t, { centre, scale, isNormal }] of scales.entries()) {
      const value = outcomes?.[t] ?? null;
      if (value === null) return Number.POSITIVE_INFINITY;
      const allowed = isNormal ? scale * Math.sqrt(-2 * ln(stream.uniform(id, t))) : scale;
      const miss = Math.abs(value - centre);
      // A range of no width is met by its value alone.
      farthest = Math.max(farthest, miss === 0 ? 0 : miss / allowed);
    }
    return farthest;
  });
}
