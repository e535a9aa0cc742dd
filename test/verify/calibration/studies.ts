import { abcSmc } from '../../../sim/analysis/calibration/abcSmc.ts';
import type {
  CalibrationOptions,
  CalibrationSample,
  CalibrationTarget,
} from '../../../sim/analysis/calibration/calibration.ts';
import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { runOut } from '../../analysis/calibration/problems.ts';
import { seed } from '../estimates/samples.ts';

/** What is simulated, and how its outcomes are known. */
export interface Study {
  readonly name: string;
  /** Data sets: as many as take some minutes. */
  readonly sets: number;
  readonly factors: readonly Factor[];
  readonly outcomes: (point: readonly number[], normal: (index: number) => number) => Readonly<Record<string, number>>;
  /** How each outcome is seen: with a normal error of `sd`, or anywhere within `half` of it. */
  readonly seen: Readonly<Record<string, { readonly sd: number } | { readonly half: number }>>;
  /** Factors that no outcome depends on. */
  readonly free: readonly number[];
  readonly options: CalibrationOptions;
}

const unit = (key: string): Factor => ({ key, kind: 'number', range: [0, 1], spacing: 'linear' });
const few = { population: 100, wanted: 200, generations: 60 };

export const studies: readonly Study[] = [
  {
    name: 'a normal mean and two free factors',
    sets: 200,
    factors: [unit('mean'), unit('free1'), unit('free2')],
    outcomes: ([mean], normal) => ({ y: mean! + 0.05 * normal(0) }),
    seen: { y: { sd: 0.05 } },
    free: [1, 2],
    options: few,
  },
  {
    name: 'a sum, a product and a choice, seen within ranges, and eight free factors',
    sets: 200,
    factors: [
      unit('a'),
      unit('b'),
      { key: 'mode', kind: 'choice', values: ['low', 'high'] },
      ...Array.from({ length: 8 }, (_, i) => unit(`free${i}`)),
    ],
    outcomes: ([a, b, mode], normal) => ({
      sum: a! + b! + 0.05 * normal(0),
      product: a! * b! + (mode! < 0.5 ? 0 : 0.2) + 0.03 * normal(1),
    }),
    seen: { sum: { half: 0.1 }, product: { half: 0.1 } },
    free: [3, 4, 5, 6, 7, 8, 9, 10],
    options: few,
  },
  {
    name: 'two moons: a crescent in two factors, seen with a normal error',
    sets: 50,
    factors: [unit('x'), unit('y')],
    outcomes: ([x, y], normal) => ({
      radius: Math.hypot(x! - 0.5, y! - 0.5) + 0.02 * normal(0),
      side: Math.abs(x! - 0.5) + 0.1 * normal(1),
    }),
    seen: { radius: { sd: 0.03 }, side: { sd: 0.05 } },
    free: [],
    options: few,
  },
];

/** A true point drawn from the prior, and what a calibration makes of what is seen of it. */
export function calibratedSet(study: Study, set: number, options: CalibrationOptions = {}) {
  const { factors, outcomes, seen } = study;
  const draws = new RandomStreams(seed, set);
  const [truths, errors, luck] = ['truth', 'error', 'luck'].map((name) => draws.stream(`${study.name}.${name}`));
  const truth = factors.map((_, f) => truths!.uniform(0, f));
  const one = outcomes(truth, (index) => normalQuantile(truths!.uniform(1, index)));
  const targets = Object.entries(seen).map(([key, how], t): CalibrationTarget => {
    const u = errors!.uniform(0, t);
    if ('sd' in how) return { key, value: one[key]! + how.sd * normalQuantile(u), sd: how.sd };
    const middle = one[key]! + how.half * (2 * u - 1);
    return { key, range: [middle - how.half, middle + how.half] };
  });
  const calibration = runOut(
    abcSmc({ factors, targets }, { ...study.options, ...options, seed: set }),
    ({ id, point }) => outcomes(point, (index) => normalQuantile(luck!.uniform(id, index))),
  );
  return { truth, sample: calibration.sample(), progress: calibration.progress() };
}

/** Weighted share of the sample below the truth along a factor, ties half. */
export function rankOf({ points, weights }: CalibrationSample, truth: readonly number[], factor: number): number {
  return points.reduce((sum, point, i) => {
    const below = point[factor]! < truth[factor]! ? 1 : point[factor]! === truth[factor]! ? 0.5 : 0;
    return sum + below * weights[i]!;
  }, 0);
}
