import { type Box, isInBox, type Restriction } from '../../sim/analysis/discovery/box.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { latinHypercube } from '../../sim/experiment/designs/latinHypercube.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import { randomPoints } from './sensitivitySamples.ts';

/** A truth that is known: a point is of interest with one probability in any of the boxes, with another outside them. */
export interface Planted {
  readonly name: string;
  readonly factors: readonly Factor[];
  readonly boxes: readonly Box[];
  readonly inside: number;
  readonly outside: number;
}

/** `count` numbers from 0 to 1, called x0, x1, … */
export const numbers = (count: number): Factor[] =>
  Array.from({ length: count }, (_, d) => ({ key: `x${d}`, kind: 'number', range: [0, 1], spacing: 'linear' }));

/** Eight numbers x0 … x7, a whole number from 1 to 5, a choice of four, and two of yes and no. */
export const mixed: readonly Factor[] = [
  ...numbers(8),
  { key: 'whole', kind: 'integer', range: [1, 5] },
  { key: 'mode', kind: 'choice', values: ['a', 'b', 'c', 'd'] },
  { key: 'flag', kind: 'choice', values: [false, true] },
  { key: 'other', kind: 'choice', values: [false, true] },
];

export const range = (factor: number, lower: number | null, upper: number | null, key = `x${factor}`): Restriction => ({
  kind: 'range',
  factor,
  key,
  lower,
  upper,
});

const isPlanted = ({ boxes, factors }: Planted, point: ArrayLike<number>): boolean =>
  boxes.some((box) => isInBox(box, factors, point));

/** `n` points of the Latin hypercube of `seed` with labels 0 and 1. Stream `test.labels`: entity = point. */
export function plantedSample(planted: Planted, n: number, seed: number) {
  const stream = new RandomStreams(seed, 0).stream('test.labels');
  const points = latinHypercube(n, planted.factors.length, seed);
  const labels = Float64Array.from(points, (point, at) =>
    Number(stream.uniform(at, 0) < (isPlanted(planted, point) ? planted.inside : planted.outside)),
  );
  return { points, labels };
}

/** How a box lies to the truth, by 4000 points that have nothing to do with any sample. */
export function boxAgainstTruth(planted: Planted, boxes: readonly Box[]) {
  const points = randomPoints(4000, planted.factors.length, 1_000_000);
  const isIn = (point: Float64Array) => boxes.some((box) => isInBox(box, planted.factors, point));
  const count = (holds: (point: Float64Array) => boolean) => points.filter(holds).length;
  const [found, truth] = [count(isIn), count((point) => isPlanted(planted, point))];
  const both = count((point) => isIn(point) && isPlanted(planted, point));
  const factorsOf = (all: readonly Box[]) => new Set(all.flatMap((box) => box.map(({ factor }) => factor)));
  const [restricted, planting] = [factorsOf(boxes), factorsOf(planted.boxes)];
  const right = [...restricted].filter((factor) => planting.has(factor)).length;
  return {
    precision: both / found,
    recall: both / truth,
    /** Probability that a new point in the box is of interest. */
    density: (both * planted.inside + (found - both) * planted.outside) / found,
    factorPrecision: right / restricted.size,
    factorRecall: right / planting.size,
    hasExactFactors: right === restricted.size && right === planting.size,
  };
}
