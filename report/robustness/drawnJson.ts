import type { FactorFlip, RangeFlip } from '../../sim/analysis/decision/flip.ts';
import type { DiscoverDocument } from './discoverDocument.ts';
import type { RobustComparison, RobustDocument } from './robustDocument.ts';
import { discoverJson, robustJson } from './robustnessJson.ts';

/** Decimals of positions, and significant digits of worlds: what is only drawn needs no more. */
const positionDigits = 1e5;
const worldDigits = 6;

/**
 * `robustJson` for a report, a fraction of its size: all that is told is as it is there; of worlds six digits, and of the curve along a factor the points between which a line shows the same preference.
 */
export const robustDrawnJson = (document: RobustDocument): string =>
  robustJson({
    ...document,
    comparisons: document.comparisons.map(withoutCurves),
    worlds: {
      positions: document.worlds.positions.map(roundedPoint),
      means: rounded(document.worlds.means),
      regrets: rounded(document.worlds.regrets),
    },
  });

/** `discoverJson` for a report. */
export const discoverDrawnJson = (document: DiscoverDocument): string =>
  discoverJson({
    ...document,
    worlds: {
      ...document.worlds,
      positions: document.worlds.positions.map(roundedPoint),
      values: rounded(document.worlds.values),
    },
  });

const withoutCurves = ({ headline, ...comparison }: RobustComparison): RobustComparison => ({
  ...comparison,
  headline: { ...headline, flips: headline.flips.map(ofStraightParts) },
});

/** The points of a curve on both sides of every change of what is preferred, and its ends. */
export function ofStraightParts(flip: FactorFlip): FactorFlip {
  if (flip.kind !== 'range') return flip;
  const { value, difference, lo, hi } = flip.curve;
  const last = value.length - 1;
  const sides = Array.from(value, (_, i) => [difference, lo, hi].map((line) => Math.sign(line[i]!)).join());
  const isKept = (i: number) => i === 0 || i === last || sides[i] !== sides[i - 1] || sides[i] !== sides[i + 1];
  const kept = (line: Float64Array) => line.filter((_, i) => isKept(i));
  const curve: RangeFlip['curve'] = {
    value: kept(value),
    difference: kept(difference),
    lo: kept(lo),
    hi: kept(hi),
  };
  return { ...flip, curve };
}

const roundedPoint = (point: readonly number[]): number[] =>
  point.map((u) => Math.round(u * positionDigits) / positionDigits);

/** Every number in it with the digits of worlds. */
function rounded<Value>(value: Value): Value {
  if (typeof value === 'number') return Number(value.toPrecision(worldDigits)) as Value;
  if (Array.isArray(value)) return value.map((one) => rounded(one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)])) as Value;
}
