import { ascendingNumbers } from '../../engine/order.ts';
import { checkFactor } from '../../experiment/checkFactor.ts';
import type { Factor } from '../../experiment/factor.ts';
import { atPosition } from '../estimates/atPosition.ts';
import { checkInput } from '../estimates/checkInput.ts';
import type { ContrastColumns } from '../estimates/simultaneousContrasts.ts';
import { checkResampling, type ResampleOptions } from '../sensitivity/bootstrapMeans.ts';
import { checkPoints } from '../sensitivity/checkPoints.ts';
import { levelAt, levelsOf } from '../sensitivity/levelAt.ts';
import { type DifferenceCurve, differenceCurves } from './differenceCurve.ts';
import type { FactorFlip } from './flip.ts';
import { levelFlip } from './levelFlip.ts';
import { type PairedDifferences, pairedDifferences } from './pairedDifferences.ts';
import { rangeFlip } from './rangeFlip.ts';
import { untoldFlip } from './untoldFlip.ts';
import { SignedSums, wildSigns } from './wildSigns.ts';
import type { WorldOptions } from './worldOptions.ts';

/** A factor of no more values than these is told value by value. */
const fewValues = 10;
/** Fewer worlds, or worlds at fewer positions, hold no curve. */
const leastWorlds = 20;
const leastPositions = 5;

export type FlipOptions = WorldOptions & ResampleOptions;

/**
 * For each uncertain factor, the values at which the preference between two policies changes: zeros of the mean paired difference along the factor, the others averaged as drawn. Of a factor of many values the mean is a
 * curve of local parabolas (`differenceCurves`) on the scale the factor was drawn by; of one of 10 values or fewer, a mean a value.
 *
 * The interval of a crossing is the stretch around it where the pointwise Student interval of the curve holds 0 (as Fieller 1954 inverts a test): any one true crossing lies in such a stretch at `level`, no change included, which is
 * told where there is no stretch. A stretch that reaches an end of the range gives an infinite end: outside the tested range nothing is said. Several crossings are told apart where stretches are. `isSure`, and with it the status
 * `crossing`, asks more: that each side is told by a wild bootstrap's band that holds over all positions and factors together, so that of pairs that never change, 1 − `level` at most are said to.
 *
 * Limits: it is the change of the mean, one factor at a time; where factors act together the change may be elsewhere for given values of the others (see `prim`). Bends narrower than the bandwidth are smoothed away, and crossings
 * closer than it are missed. Jumps are drawn out. Worlds are independent draws; random runs that they share are not redrawn. `points` lie in [0, 1], one coordinate a factor. Below 20 defined worlds, or at fewer than 5 positions, all is `unsure`.
 * Throws `estimateInput`, `unpairedLengths`, `designSize`.
 *
 *     flipPoints({ policy, reference }, factors, points)[0].crossings // [{ value: 0.31, lo: 0.27, hi: 0.36, above: 'policy', isSure: true }]
 */
export function flipPoints(
  contrast: ContrastColumns,
  factors: readonly Factor[],
  points: readonly ArrayLike<number>[],
  { level = 0.95, resamples = 500, seed = 0, ...worlds }: FlipOptions = {},
): FactorFlip[] {
  checkResampling('flipPoints', level, resamples);
  const paired = pairedDifferences('flipPoints', contrast, worlds);
  checkFactorPoints('flipPoints', factors, points, paired.drawn.given);
  return flipsOfAll([paired], factors, points, { level, resamples, seed })[0]!;
}

/** Throws `estimateInput` or `designSize` unless points and factors are those of the worlds. */
export function checkFactorPoints(
  name: string,
  factors: readonly Factor[],
  points: readonly ArrayLike<number>[],
  worlds: number,
): void {
  checkInput(Array.isArray(factors), `${name}.factors`, factors, 'a list of factors');
  for (const [at, factor] of factors.entries()) checkFactor(factor, `${name}.factors[${at}]`);
  checkInput(
    Array.isArray(points) && points.length === worlds,
    `${name}.points`,
    points?.length,
    `one a world: ${worlds}`,
  );
  const dimensions = checkPoints(name, points, new Float64Array(points.length), { isUnitCube: true });
  checkInput(dimensions === factors.length, `${name}.points[0].length`, dimensions, `one a factor: ${factors.length}`);
}

/** The same of checked input, for several comparisons of the same worlds (`kept` and weights alike), one after the other: what the worlds' places take is done once. */
export function flipsOfAll(
  paireds: readonly PairedDifferences[],
  factors: readonly Factor[],
  points: readonly ArrayLike<number>[],
  { level, resamples, seed }: Required<ResampleOptions>,
): FactorFlip[][] {
  const { n, kept, weights, isWeighted } = paireds[0]!.drawn;
  const columns = paireds.map(({ differences }) => differences);
  const signed = n < leastWorlds ? undefined : new SignedSums(wildSigns(n, { resamples, seed }));
  const along = factors.map((factor, d) => {
    const levels = levelsOf(factor);
    const positions = Float64Array.from(kept, (world) => {
      const u = points[world]![d]!;
      return levels === undefined ? u : (levelAt(u, levels) + 0.5) / levels;
    });
    if (factor.kind === 'choice') return { factor, levels: factor.values.length, positions };
    if (levels !== undefined && levels <= fewValues) return { factor, levels, positions };
    if (signed === undefined || new Set(positions).size < leastPositions) return { factor };
    const ends = isWeighted
      ? endsOf(positions)
      : ([0.5 / (levels ?? Infinity), 1 - 0.5 / (levels ?? Infinity)] as const);
    return { factor, curves: differenceCurves(positions, columns, weights, ends, signed) };
  });
  const error = (1 - level) / factors.length;
  return paireds.map(({ differences, sign }, pair) => {
    const curves = along.flatMap((one) => (one.curves === undefined ? [] : [one.curves[pair]!]));
    const critical = criticalOf(curves, 1 - error * curves.length);
    return along.map((one) => {
      if (one.levels !== undefined) {
        const rules = { sign, level, family: 1 - error / one.levels };
        return levelFlip(one.factor, one.levels, one.positions, differences, weights, rules);
      }
      return one.curves === undefined
        ? untoldFlip(one.factor)
        : rangeFlip(one.factor, one.curves[pair]!, { sign, level, critical });
    });
  });
}

const endsOf = (positions: Float64Array): [number, number] => [
  positions.reduce((a, b) => Math.min(a, b)),
  positions.reduce((a, b) => Math.max(a, b)),
];

/** What the farthest of all curves stays within, in that share of the resamples. */
function criticalOf(curves: readonly DifferenceCurve[], share: number): number {
  if (curves.length === 0) return Number.NaN;
  const furthest = curves[0]!.furthest.map((_, resample) => Math.max(...curves.map((one) => one.furthest[resample]!)));
  const last = furthest.length - 1;
  return atPosition(ascendingNumbers(furthest), Math.min(last, Math.max(0, (last + 2) * share - 1)));
}
