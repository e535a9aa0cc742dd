import type { SearchEvaluation } from '../../../sim/analysis/search/search.ts';
import { exp, pow } from '../../../sim/engine/arithmetic.ts';
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
export const areaAbove = (
  f: (x: number) => number,
  [a, b]: readonly [number, number],
  top: number,
  steps = 100_000,
) => {
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
