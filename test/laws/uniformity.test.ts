import { describe, expect, it } from 'vitest';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import {
  correlationPValue,
  countBelow,
  kolmogorovPValue,
  normalPValue,
  rejectionBounds,
  serialPValue,
} from '../support/goodnessOfFit.ts';

// 400 batches of 1 024 pairs a relation; seeds are the batch numbers; counts of rejections within exact binomial bounds that a
// calibrated test leaves in 1 of 5 000 cases, p-values of all batches against the uniform at 1e-4. The procedures are
// calibrated on another generator in goodnessOfFit.test.ts.
const batches = 400;
const n = 1024;

type Columns = [Float64Array, Float64Array];
type Relation = (batch: number) => Columns;

function column(draw: (i: number) => number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => draw(i));
}

function byEntity(stream: RandomStream): Float64Array {
  return column((i) => stream.uniform(i, 0));
}

function streamOf(seed: number, replicate = 0, name = 'a'): RandomStream {
  return new RandomStreams(seed, replicate).stream(name);
}

const relations: [string, Relation][] = [
  ['neighbouring seeds', (b) => [byEntity(streamOf(b)), byEntity(streamOf(b + 1))]],
  ['seeds that differ in the high word', (b) => [byEntity(streamOf(b)), byEntity(streamOf(b + 2 ** 32))]],
  ['neighbouring replicates', (b) => [byEntity(streamOf(b, 0)), byEntity(streamOf(b, 1))]],
  ['seed and replicate swapped', (b) => [byEntity(streamOf(b, b + 1)), byEntity(streamOf(b + 1, b))]],
  ['similar stream names', (b) => [byEntity(streamOf(b, 0, 'hazard1')), byEntity(streamOf(b, 0, 'hazard2'))]],
  ['neighbouring entities', (b) => alongIndex(streamOf(b), [0, 0], [1, 0])],
  ['neighbouring indices', (b) => alongEntity(streamOf(b), [0, 0], [1, 0])],
  ['neighbouring trials', (b) => alongEntity(streamOf(b), [0, 0], [0, 1])],
  ['entity and index swapped', (b) => swapped(streamOf(b))],
  ['the halves of a pair', (b) => halves(streamOf(b))],
  ['seeds themselves as entities', (b) => seeds(b * n)],
];

function alongIndex(stream: RandomStream, [e1, t1]: [number, number], [e2, t2]: [number, number]): Columns {
  return [column((i) => stream.uniform(e1, i, t1)), column((i) => stream.uniform(e2, i, t2))];
}

function alongEntity(stream: RandomStream, [i1, t1]: [number, number], [i2, t2]: [number, number]): Columns {
  return [column((e) => stream.uniform(e, i1, t1)), column((e) => stream.uniform(e, i2, t2))];
}

function swapped(stream: RandomStream): Columns {
  return [column((i) => stream.uniform(i, n + i + 1)), column((i) => stream.uniform(n + i + 1, i))];
}

function halves(stream: RandomStream): Columns {
  const out = new Float64Array(2);
  const columns: Columns = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    stream.uniformPair(i, 0, 0, out);
    columns[0][i] = out[0]!;
    columns[1][i] = out[1]!;
  }
  return columns;
}

/** One draw each of many seeds, as a study of many short runs makes it. */
function seeds(first: number): Columns {
  const streams = Array.from({ length: n }, (_, i) => streamOf(first + i));
  return [column((i) => streams[i]!.uniform(0, 0)), column((i) => streams[i]!.uniform(0, 1))];
}

const tests: [string, (columns: Columns) => number][] = [
  ['uniformity of the first', ([x]) => kolmogorovPValue(x)],
  ['uniformity of the second', ([, y]) => kolmogorovPValue(y)],
  ['correlation', ([x, y]) => correlationPValue(x, y)],
  ['serial test', ([x, y]) => serialPValue(x, y, 8)],
];

/** Names of the tests that `relation` fails; none for independent uniforms. */
function failures(relation: Relation): string[] {
  const p = tests.map((): number[] => []);
  for (let batch = 0; batch < batches; batch++) {
    const columns = relation(batch);
    for (let t = 0; t < tests.length; t++) p[t]!.push(tests[t]![1](columns));
  }
  return tests.filter((_, t) => !looksCalibrated(p[t]!)).map(([name]) => name);
}

function looksCalibrated(p: number[]): boolean {
  if (!(kolmogorovPValue(p) > 1e-4)) return false;
  return [0.01, 0.05, 0.2].every((alpha) => {
    const { lo, hi } = rejectionBounds(p.length, alpha);
    const rejected = countBelow(p, alpha);
    return rejected >= lo && rejected <= hi;
  });
}

describe('Draws are uniform and independent', () => {
  it.each(relations)('between %s.', (_, relation) => {
    expect(failures(relation)).toEqual([]);
  });

  it('in each of their 53 bits (100 000 draws of seed 1; every |z| below 4.5).', () => {
    const draws = 100_000;
    const ones = new Array<number>(53).fill(0);
    const stream = streamOf(1);
    for (let e = 0; e < draws; e++) {
      let rest = stream.uniform(e, 0);
      for (let bit = 0; bit < 53; bit++) {
        rest *= 2;
        if (rest >= 1) {
          ones[bit]!++;
          rest -= 1;
        }
      }
    }
    const z = ones.map((count) => (count - draws / 2) / Math.sqrt(draws / 4));
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(4.5);
    expect(kolmogorovPValue(z.map(normalPValue))).toBeGreaterThan(1e-4);
  });
});

describe('The same battery fails', () => {
  it('uniforms bent by u^1.02.', () => {
    const bent: Relation = (b) => [column((i) => streamOf(b).uniform(i, 0) ** 1.02), byEntity(streamOf(b + 1))];
    expect(failures(bent)).toContain('uniformity of the first');
  });

  it('a generator whose neighbouring seeds share one draw in ten.', () => {
    const shared: Relation = (b) => {
      const x = byEntity(streamOf(b));
      return [x, byEntity(streamOf(b + 1)).map((u, i) => (i % 10 === 0 ? x[i]! : u))];
    };
    expect(failures(shared)).toEqual(['correlation', 'serial test']);
  });

  it('seeds that lie side by side in a multiplicative congruential generator.', () => {
    // RANDU's multiplier, one step from each seed: linear in the seed.
    const linear = (seed: number, i: number): number => (((2 * (seed * n + i) + 1) * 65539) % 2 ** 31) / 2 ** 31;
    expect(failures((b) => [column((i) => linear(b, i)), column((i) => linear(b + 1, i))])).toContain('serial test');
  });

  it('an address that is summed instead of encrypted.', () => {
    const weyl = (seed: number, i: number): number => ((seed + i + 1) * 0.618033988749895) % 1;
    const failed = failures((b) => [column((i) => weyl(b, i)), column((i) => weyl(b + 1, i))]);
    expect(failed).toEqual(tests.map(([name]) => name));
  });
});
