import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { normals, seed } from '../estimates/samples.ts';

/** Factors over [0, 1]. */
export const unitFactors = (k: number): Factor[] =>
  Array.from({ length: k }, (_, d) => ({ key: `f${d}`, kind: 'number', range: [0, 1], spacing: 'linear' }));

/** Points by data set, uniform, with `perPoint` standard normals each; one pair of streams a name. */
export function drawnPoints(name: string, n: number, k: number, perPoint = 1) {
  const uniform = new RandomStreams(seed, 0).stream(`${name}.points`);
  const normal = normals(`${name}.luck`);
  return (set: number) => ({
    points: Array.from({ length: n }, (_, i) => Float64Array.from({ length: k }, (_, d) => uniform.uniform(set, i, d))),
    luck: Float64Array.from({ length: n * perPoint }, (_, i) => normal(set, i)),
  });
}
