import { exp } from '../../../engine/arithmetic.ts';
import type { DurationFamily } from './durationFamily.ts';
import { type DurationSample, likelihoodTerms, lnLikelihood } from './durationSample.ts';

/** Where the likelihood is largest, and how sharply it falls from there. */
export interface LikelihoodPeak {
  readonly location: number;
  /** ln of the scale. */
  readonly lnScale: number;
  readonly lnLikelihood: number;
  /** Of location and ln scale: the inverse of the observed information; rows of zeros for a scale that is fixed. */
  readonly covariance: readonly (readonly [number, number])[];
}

/** Between these a scale stays: a sample whose times are all alike has none. */
const lnScaleBounds = [-6, 4] as const;
const mostSteps = 60;
const differenceStep = 1e-3;
/** Of ln likelihood, by which a further step would raise it. */
const enough = 1e-9;

/** Newton's method with halved steps on differences of the likelihood, from a starting point. */
export function maximiseLikelihood(
  family: DurationFamily,
  sample: DurationSample,
  start: { readonly location: number; readonly lnScale: number },
): LikelihoodPeak {
  const isFixed = family.free === 1;
  const terms = likelihoodTerms(sample);
  const value = (a: number, b: number) => lnLikelihood(family, terms, a, exp(b));
  let at: [number, number] = [start.location, isFixed ? 0 : clamped(start.lnScale)];
  let best = value(...at);
  let information: Curvature | undefined;
  for (let step = 0; step < mostSteps; step++) {
    information = curvatureAt(value, at, best, isFixed);
    const [da, db] = newtonStep(information, isFixed);
    let share = 1;
    let next: [number, number] = [at[0] + da, isFixed ? 0 : clamped(at[1] + db)];
    let found = value(...next);
    while (!(found >= best) && share > 1e-8) {
      share /= 2;
      next = [at[0] + share * da, isFixed ? 0 : clamped(at[1] + share * db)];
      found = value(...next);
    }
    if (!(found >= best)) break;
    const gain = found - best;
    at = next;
    best = found;
    if (gain < enough) break;
  }
  const [location, lnScale] = at;
  return {
    location,
    lnScale,
    lnLikelihood: best,
    covariance: inverse(information ?? curvatureAt(value, at, best, isFixed), isFixed),
  };
}

interface Curvature {
  readonly gradient: readonly [number, number];
  /** Second derivatives: of location, of both, of ln scale. */
  readonly second: readonly [number, number, number];
}

const clamped = (lnScale: number): number => Math.min(lnScaleBounds[1], Math.max(lnScaleBounds[0], lnScale));

function curvatureAt(
  value: (a: number, b: number) => number,
  [a, b]: readonly [number, number],
  here: number,
  isFixed: boolean,
): Curvature {
  const h = differenceStep;
  const [up, down] = [value(a + h, b), value(a - h, b)];
  const second = (plus: number, minus: number) => (plus - 2 * here + minus) / (h * h);
  if (isFixed) return { gradient: [(up - down) / (2 * h), 0], second: [second(up, down), 0, 0] };
  const [right, left] = [value(a, b + h), value(a, b - h)];
  const both = (value(a + h, b + h) - up - right + 2 * here - down - left + value(a - h, b - h)) / (2 * h * h);
  return {
    gradient: [(up - down) / (2 * h), (right - left) / (2 * h)],
    second: [second(up, down), both, second(right, left)],
  };
}

/** Uphill always: where the surface is not curved downwards, along the gradient. */
function newtonStep({ gradient, second }: Curvature, isFixed: boolean): readonly [number, number] {
  const [ga, gb] = gradient;
  const [aa, ab, bb] = second;
  if (isFixed) return aa < 0 ? [-ga / aa, 0] : [Math.sign(ga) * 0.5, 0];
  const determinant = aa * bb - ab * ab;
  if (aa < 0 && determinant > 0) {
    return [-(bb * ga - ab * gb) / determinant, -(aa * gb - ab * ga) / determinant];
  }
  const length = Math.sqrt(ga * ga + gb * gb);
  return [(0.5 * ga) / length, (0.5 * gb) / length];
}

function inverse({ second: [aa, ab, bb] }: Curvature, isFixed: boolean): [[number, number], [number, number]] {
  if (isFixed)
    return [
      [-1 / aa, 0],
      [0, 0],
    ];
  const determinant = aa * bb - ab * ab;
  return [
    [-bb / determinant, ab / determinant],
    [ab / determinant, -aa / determinant],
  ];
}
