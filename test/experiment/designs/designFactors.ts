import type { Factor } from '../../../sim/experiment/factor.ts';

export const number: Factor = { key: 'number', kind: 'number', range: [1, 9], spacing: 'linear' };

export const numbers = (k: number): Factor[] => Array.from({ length: k }, (_, j) => ({ ...number, key: `number${j}` }));

export const integer = (low: number, high: number): Factor => ({ key: 'integer', kind: 'integer', range: [low, high] });

export const choice = (m: number): Factor => ({
  key: 'choice',
  kind: 'choice',
  values: Array.from({ length: m }, (_, value) => value),
});

/** Rows as lists, to be compared or sorted. */
export const rowsOf = (points: readonly Float64Array[]): number[][] => points.map((point) => [...point]);
