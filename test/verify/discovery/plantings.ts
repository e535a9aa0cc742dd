import { meanInterval } from '../../../sim/analysis/interval.ts';
import { mixed, numbers, type Planted, range } from '../../support/discoverySamples.ts';

export interface Study extends Planted {
  readonly n: number;
}

/** Labels that have nothing to do with the points. */
export const noises: readonly Study[] = [
  { name: 'numbers, 3 in 10 of interest', factors: numbers(10), boxes: [], inside: 0, outside: 0.3, n: 400 },
  { name: 'numbers, 1 in 10 of interest', factors: numbers(10), boxes: [], inside: 0, outside: 0.1, n: 400 },
  { name: 'numbers and choices, half of interest', factors: mixed, boxes: [], inside: 0, outside: 0.5, n: 200 },
];

const three = {
  name: '3 of 10 numbers, 0.8 inside, 0.25 outside',
  factors: numbers(10),
  boxes: [[range(0, 0.4, null), range(3, null, 0.6), range(7, 0.3, 0.9)]],
  inside: 0.8,
  outside: 0.25,
} as const;

/** One box each, with a wrong label now and then. */
export const plantings: readonly Study[] = [
  {
    name: '2 of 8 numbers, 0.9 inside, 0.1 outside',
    factors: numbers(8),
    boxes: [[range(0, 0.6, null), range(3, null, 0.5)]],
    inside: 0.9,
    outside: 0.1,
    n: 400,
  },
  { ...three, n: 400 },
  { ...three, n: 1000 },
  {
    name: 'a number, a whole number and a yes of 12, 0.85 inside, 0.15 outside',
    factors: mixed,
    boxes: [
      [range(0, 0.5, null), range(8, null, 3, 'whole'), { kind: 'levels', factor: 10, key: 'flag', levels: [true] }],
    ],
    inside: 0.85,
    outside: 0.15,
    n: 400,
  },
];

/** Mean over data sets with its 95 % interval, as text. */
export function meanText(values: readonly number[]): string {
  const { mean, lo, hi } = meanInterval(values);
  return `${mean.toFixed(3)} [${lo.toFixed(3)}, ${hi.toFixed(3)}]`;
}
