import { aliasesOf } from '../../experiment/designs/aliasesOf.ts';
import type { Design } from '../../experiment/designs/design.ts';
import { saltelliRow } from '../../experiment/designs/saltelliSample.ts';
import type { Factor } from '../../experiment/factor.ts';
import { moments } from '../moments.ts';
import type { ResampleOptions } from './bootstrapMeans.ts';
import { cautionsOf } from './cautions.ts';
import { factorialEffects } from './factorialEffects.ts';
import { levelAt, levelsOf } from './levelAt.ts';
import { type LengthOfStep, morrisEffects } from './morrisEffects.ts';
import { noiseShare } from './noiseShare.ts';
import { pawnIndices } from './pawnIndices.ts';
import { polynomialEmulator } from './polynomialEmulator.ts';
import { aboveMedian } from './reached.ts';
import { regionalScreening } from './regionalScreening.ts';
import type { Response, SensitivityResult } from './sensitivity.ts';
import { sobolIndices } from './sobolIndices.ts';
import { stepLength } from './stepLength.ts';
import { tornado } from './tornado.ts';

type Results = Omit<SensitivityResult, 'n' | 'nUndefined' | 'mean' | 'sd' | 'noiseShare' | 'cautions'>;

/**
 * All that a design lets one say of a response: Morris designs elementary effects; Saltelli designs variance-based indices, and from their independent rows A and B what Latin hypercubes and
 * Sobol' sequences give: PAWN, an emulator, regional screening; one-at-a-time designs a tornado; factorials effects. A response shorter than the design is one of a stopped sweep, of which whole blocks
 * are used. `reached` says which points regional screening sets against the others: those whose response lies above the median, unless told otherwise (`betterThanReference`).
 * Whatever makes a figure doubtful is among the cautions. Deterministic: the same arguments give the same result.
 */
export function analyseSensitivity(
  {
    design,
    factors,
    response,
    reached,
  }: {
    readonly design: Design;
    readonly factors: readonly Factor[];
    readonly response: Response;
    readonly reached?: (value: number) => boolean;
  },
  { seed = 0, level = 0.95, resamples = 1000 }: ResampleOptions = {},
): SensitivityResult {
  const run = Math.min(response.values.length, design.points.length);
  const length = run - (run % design.block);
  const used = {
    values: response.values.subarray(0, length),
    worlds: response.worlds.map((world) => world.subarray(0, length)),
  };
  const points = design.points.slice(0, length);
  const { n, mean, variance } = moments(used.values);
  const results =
    length === 0 ? {} : resultsOf({ ...design, points }, factors, used, reached, { seed, level, resamples });
  const facts = {
    n,
    nUndefined: length - n,
    mean,
    sd: Math.sqrt(variance),
    noiseShare: noiseShare(used),
    ...results,
  };
  const planned = design.points.length;
  return {
    ...facts,
    cautions: cautionsOf(facts, { spec: design.spec, points: run, planned, factors, response: used }),
  };
}

function resultsOf(
  { spec, points }: Design,
  factors: readonly Factor[],
  response: Response,
  reached: ((value: number) => boolean) | undefined,
  options: Required<ResampleOptions>,
): Results {
  const { values } = response;
  const k = factors.length;
  if (spec.kind === 'morris') {
    const lengthOf: LengthOfStep = (factor, before, after) => stepLength(factors[factor]!, before, after);
    return { morris: morrisEffects(points, values, { ...options, lengthOf }) };
  }
  if (spec.kind === 'oneAtATime') return { tornado: tornado(points, response, options) };
  if (spec.kind === 'fullFactorial' || spec.kind === 'fractionalFactorial') {
    const pairs = spec.kind === 'fullFactorial' ? allPairs(k) : aliasesOf(spec.resolution, k).clear;
    return { factorial: factorialEffects(points, response, { pairs, level: options.level }) };
  }
  if (spec.kind !== 'saltelli') return fromAnyPoints(points, values, factors, reached, options);
  const row = saltelliRow(k, spec.secondOrder);
  const isIndependent = (at: number) => at % row === 0 || at % row === row - 1;
  return {
    sobol: sobolIndices(values, k, { ...options, secondOrder: spec.secondOrder }),
    ...fromAnyPoints(
      points.filter((_, at) => isIndependent(at)),
      values.filter((_, at) => isIndependent(at)),
      factors,
      reached,
      options,
    ),
  };
}

const allPairs = (k: number) =>
  Array.from({ length: k }, (_, i) =>
    Array.from({ length: k - i - 1 }, (_, step) => [i, i + 1 + step] as const),
  ).flat();

function fromAnyPoints(
  points: readonly Float64Array[],
  values: Float64Array,
  factors: readonly Factor[],
  reached: (value: number) => boolean = aboveMedian(values),
  options: Required<ResampleOptions>,
): Results {
  const levels = factors.map(levelsOf);
  // Coordinates within one value of a factor are the same to the model.
  const placed = points.map((point) =>
    point.map((u, d) => (levels[d] === undefined ? u : (levelAt(u, levels[d]) + 0.5) / levels[d])),
  );
  return {
    emulator: polynomialEmulator(placed, values, { ...options, levels }).result,
    pawn: pawnIndices(placed, values, { ...options, levels }),
    regional: regionalScreening(placed, values, reached),
  };
}
