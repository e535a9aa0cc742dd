import { hypervolume } from '../../../sim/analysis/search/hypervolume.ts';
import { nsga2 } from '../../../sim/analysis/search/nsga2.ts';
import type { SearchEvaluation, SearchOptions } from '../../../sim/analysis/search/search.ts';
import { exp, pow } from '../../../sim/engine/arithmetic.ts';
import { ascendingBy } from '../../../sim/engine/order.ts';
import type { Factor, FactorValue } from '../../../sim/experiment/factor.ts';

/** A problem of the literature, both or all objectives to be minimised, and the hypervolume of its true front. */
export interface Benchmark {
  readonly name: string;
  readonly factors: readonly Factor[];
  readonly reference: readonly number[];
  /** Of the whole continuous front below `reference`. */
  readonly hypervolume: number;
  evaluate(values: readonly FactorValue[]): SearchEvaluation;
}

const reals = (n: number, range: readonly [number, number] = [0, 1], from = 0): Factor[] =>
  Array.from({ length: n }, (_, i) => ({ key: `x${i + from}`, kind: 'number', range, spacing: 'linear' }));

const numbers = (values: readonly FactorValue[]) => values as readonly number[];
const sum = (values: readonly number[], term: (value: number) => number) =>
  values.reduce((total, value) => total + term(value), 0);

/** Area between y = f(x) on [a, b] and y = top, by the midpoint rule. */
const areaAbove = (f: (x: number) => number, [a, b]: readonly [number, number], top: number, steps = 100_000) => {
  let area = 0;
  for (let i = 0; i < steps; i++) area += top - Math.min(top, f(a + ((i + 0.5) * (b - a)) / steps));
  return (area * (b - a)) / steps;
};

/** Zitzler, Deb & Thiele 2000: f2 = g · h(f1, g). */
function zdt(
  name: string,
  factors: readonly Factor[],
  hypervolume: number,
  f: (x: readonly number[]) => readonly [f1: number, f2: number],
): Benchmark {
  const reference = [1.1, 1.1];
  return { name, factors, reference, hypervolume, evaluate: (values) => ({ objectives: f(numbers(values)) }) };
}

const mean9 = ([, ...rest]: readonly number[]) => 1 + (9 * sum(rest, (x) => x)) / rest.length;

/** The staircase under ZDT3's front: the least of h over all f1 up to here. */
function zdt3Front(): (x: number) => number {
  const steps = 100_000;
  const least: number[] = [];
  for (let i = 0; i <= steps; i++) {
    const x = i / steps;
    least.push(Math.min(least.at(-1) ?? Infinity, 1 - Math.sqrt(x) - x * Math.sin(10 * Math.PI * x)));
  }
  return (x) => least[Math.floor(x * steps)]!;
}

const six = (x: number) => 1 - exp(-4 * x) * pow(Math.sin(6 * Math.PI * x), 6);
/** The least of ZDT6's f1. */
const leastSix = 0.2807753191;

export const zdt1 = zdt('ZDT1', reals(30), 0.1 + 2 / 3 + 0.11, (x) => {
  const g = mean9(x);
  return [x[0]!, g * (1 - Math.sqrt(x[0]! / g))];
});
export const zdt2 = zdt('ZDT2', reals(30), 0.1 + 1 / 3 + 0.11, (x) => {
  const g = mean9(x);
  return [x[0]!, g * (1 - (x[0]! / g) ** 2)];
});
export const zdt3 = zdt('ZDT3', reals(30), areaAbove(zdt3Front(), [0, 1], 1.1) + 0.1 * (1.1 - zdt3Front()(1)), (x) => {
  const g = mean9(x);
  const ratio = x[0]! / g;
  return [x[0]!, g * (1 - Math.sqrt(ratio) - ratio * Math.sin(10 * Math.PI * x[0]!))];
});
export const zdt4 = zdt('ZDT4', [...reals(1), ...reals(9, [-5, 5], 1)], zdt1.hypervolume, (x) => {
  const g = 91 + sum(x.slice(1), (one) => one * one - 10 * Math.cos(4 * Math.PI * one));
  return [x[0]!, g * (1 - Math.sqrt(x[0]! / g))];
});
export const zdt6 = zdt('ZDT6', reals(10), (1 - leastSix) * 0.1 + (1 - leastSix ** 3) / 3 + 0.11, (x) => {
  const g = 1 + 9 * pow(sum(x.slice(1), (one) => one) / 9, 0.25);
  const f1 = six(x[0]!);
  return [f1, g * (1 - (f1 / g) ** 2)];
});

/** Deb, Thiele, Laumanns & Zitzler 2002, three objectives. */
export const dtlz1: Benchmark = {
  name: 'DTLZ1',
  factors: reals(7),
  reference: [0.55, 0.55, 0.55],
  hypervolume: 0.55 ** 3 - 0.5 ** 3 / 6,
  evaluate(values) {
    const [a, b, ...rest] = numbers(values) as [number, number, ...number[]];
    const g = 100 * (rest.length + sum(rest, (x) => (x - 0.5) ** 2 - Math.cos(20 * Math.PI * (x - 0.5))));
    const half = 0.5 * (1 + g);
    return { objectives: [half * a * b, half * a * (1 - b), half * (1 - a)] };
  },
};
export const dtlz2: Benchmark = {
  name: 'DTLZ2',
  factors: reals(12),
  reference: [1.1, 1.1, 1.1],
  hypervolume: 1.1 ** 3 - Math.PI / 6,
  evaluate(values) {
    const [a, b, ...rest] = numbers(values) as [number, number, ...number[]];
    const g = 1 + sum(rest, (x) => (x - 0.5) ** 2);
    const [one, other] = [(a * Math.PI) / 2, (b * Math.PI) / 2];
    return {
      objectives: [g * Math.cos(one) * Math.cos(other), g * Math.cos(one) * Math.sin(other), g * Math.sin(one)],
    };
  },
};

const violation = (...broken: readonly number[]) => broken.map((amount) => Math.max(0, amount));

/** Binh & Korn 1997. The front runs along x1 = x2 up to 3, then along x2 = 3. */
export const bnh: Benchmark = {
  name: 'BNH',
  factors: [
    { key: 'x1', kind: 'number', range: [0, 5], spacing: 'linear' },
    { key: 'x2', kind: 'number', range: [0, 3], spacing: 'linear' },
  ],
  reference: [140, 50],
  hypervolume: frontArea([140, 50], 200_000, (t) => {
    const [x1, x2] = t < 0.6 ? [5 * t, 5 * t] : [5 * t, 3];
    return [4 * x1 * x1 + 4 * x2 * x2, (x1 - 5) ** 2 + (x2 - 5) ** 2];
  }),
  evaluate(values) {
    const [x1, x2] = numbers(values) as [number, number];
    return {
      objectives: [4 * x1 * x1 + 4 * x2 * x2, (x1 - 5) ** 2 + (x2 - 5) ** 2],
      violations: violation(((x1 - 5) ** 2 + x2 * x2) / 25 - 1, 1 - ((x1 - 8) ** 2 + (x2 + 3) ** 2) / 7.7),
    };
  },
};

/**
 * Srinivas & Deb 1994. The front that is usually stated, x1 = -2.5 with x2 from 2.5 to 14.79, is its middle: it goes on along either constraint, x1 = 3 x2 - 10 down to the least of f1 at x2 = 3.7, and the circle of radius 15 to the least
 * of f2, where 9 + 2 x1 (1 - 1 / x2) = 0.
 */
export const srn: Benchmark = {
  name: 'SRN',
  factors: [
    { key: 'x1', kind: 'number', range: [-20, 20], spacing: 'linear' },
    { key: 'x2', kind: 'number', range: [-20, 20], spacing: 'linear' },
  ],
  reference: [250, 50],
  hypervolume: frontArea([250, 50], 200_000, (t) => {
    const [x1, x2] = srnFront(3 * t);
    return [2 + (x1 - 2) ** 2 + (x2 - 1) ** 2, 9 * x1 - (x2 - 1) ** 2];
  }),
  evaluate(values) {
    const [x1, x2] = numbers(values) as [number, number];
    return {
      objectives: [2 + (x1 - 2) ** 2 + (x2 - 1) ** 2, 9 * x1 - (x2 - 1) ** 2],
      violations: violation((x1 * x1 + x2 * x2) / 225 - 1, (x1 - 3 * x2 + 10) / 10),
    };
  },
};

/** Where the front is, from 0 to 1 on the line, to 2 in the middle, to 3 on the circle. */
function srnFront(t: number): readonly [x1: number, x2: number] {
  if (t <= 1) return [3 * (3.7 - 1.2 * t) - 10, 3.7 - 1.2 * t];
  const corner = Math.sqrt(225 - 2.5 ** 2);
  if (t <= 2) return [-2.5, 2.5 + (t - 1) * (corner - 2.5)];
  let least = -2.5;
  for (let step = 0; step < 50; step++) least = -4.5 / (1 - 1 / Math.sqrt(225 - least ** 2));
  const x1 = -2.5 + (t - 2) * (least + 2.5);
  return [x1, Math.sqrt(225 - x1 ** 2)];
}

/** Whole numbers, a flag and options; the front is counted out over all 12 600 candidates. */
export const mixed: Benchmark = {
  name: 'mixed',
  factors: [
    { key: 'n', kind: 'integer', range: [0, 29] },
    { key: 'm', kind: 'integer', range: [1, 35] },
    { key: 'mode', kind: 'choice', values: ['slow', 'fast', 'none'] },
    { key: 'flag', kind: 'choice', values: [false, true] },
    { key: 'level', kind: 'choice', values: [1, 2] },
  ],
  reference: [200, 1500],
  get hypervolume() {
    const all: number[][] = [];
    for (let n = 0; n <= 29; n++)
      for (let m = 1; m <= 35; m++)
        for (const mode of ['slow', 'fast', 'none'])
          for (const flag of [false, true])
            for (const level of [1, 2]) all.push(mixedObjectives([n, m, mode, flag, level]));
    return hypervolume(all, ['lower', 'lower'], [200, 1500]);
  },
  evaluate: (values) => ({ objectives: mixedObjectives(values) }),
};

/** Cost and harm: some of everything helps, less and less, and two things help only together. */
function mixedObjectives([n, m, mode, flag, level]: readonly FactorValue[]): number[] {
  const [hands, days] = [n as number, m as number];
  const cost =
    3 * hands + days + (mode === 'fast' ? 8 : mode === 'slow' ? 3 : 0) + (flag ? 5 : 0) + 4 * (level as number);
  const reach = mode === 'none' ? 0.5 : mode === 'fast' ? 1.4 : 1;
  const harm = 1000 / (1 + hands * reach * (flag && level === 2 ? 2 : 1)) + (days - 17) ** 2 + (level === 1 ? 6 : 0);
  return [cost, Math.round(harm)];
}

/** Share of the true front's hypervolume that the archive of a search holds at its end. */
export function runOut(benchmark: Benchmark, options: SearchOptions): number {
  const { factors, reference, evaluate } = benchmark;
  const objectives = reference.map((one, i) => ({ key: `f${i + 1}`, better: 'lower' as const, reference: one }));
  const search = nsga2({ factors, objectives }, { patience: 0, ...options });
  while (search.progress().stop === null) {
    for (const { id, values } of search.ask()) search.tell(id, evaluate(values));
  }
  return search.progress().hypervolume / benchmark.hypervolume;
}

/** Area between a front, t from 0 to 1 along it, and the reference, by `steps` trapezia. */
function frontArea(
  [right, top]: readonly [number, number],
  steps: number,
  f: (t: number) => readonly [number, number],
) {
  const points = Array.from({ length: steps + 1 }, (_, i) => f(i / steps)).filter(([x, y]) => x <= right && y <= top);
  let area = 0;
  const ordered = ascendingBy(points, ([x]) => x);
  for (const [i, [x, y]] of ordered.entries()) {
    const [next, after] = ordered[i + 1] ?? [right, y];
    area += (next - x) * (top - (y + after) / 2);
  }
  return area;
}
