import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gamma } from '../../sim/engine/distributions/gamma.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { toOpenUnit } from '../../sim/engine/random/toOpenUnit.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const address = fc.record({
  seed: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
  replicate: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  name: fc.string({ unit: 'binary', maxLength: 30 }),
  entity: int32,
  index: int32,
  trial: int32,
});
type Address = typeof address extends fc.Arbitrary<infer A> ? A : never;

const settings = { seed: 20260101, numRuns: 500 };

function draw(a: Address): number {
  return new RandomStreams(a.seed, a.replicate).stream(a.name).uniform(a.entity, a.index, a.trial);
}

function faultCode(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    return error instanceof FaultError ? error.faults[0]!.code : String(error);
  }
  return undefined;
}

describe('A draw', () => {
  it('is a pure function of its address, whatever was drawn before and in whatever order.', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(int32, int32, int32), { maxLength: 20 }), address, (places, a) => {
        const streams = new RandomStreams(a.seed, a.replicate);
        const stream = streams.stream(a.name);
        const other = streams.stream(`${a.name}.other`);
        const forwards = places.map(([entity, index, trial]) => stream.uniform(entity, index, trial));
        const backwards = places.toReversed().map(([entity, index, trial]) => {
          other.uniform(entity, index, trial);
          return stream.uniform(entity, index, trial);
        });
        expect(backwards.toReversed()).toEqual(forwards);
        expect(draw(a)).toBe(stream.uniform(a.entity, a.index, a.trial));
      }),
      settings,
    );
  });

  it('changes with every single part of its address.', () => {
    const keys = ['seed', 'replicate', 'name', 'entity', 'index', 'trial'] as const;
    fc.assert(
      fc.property(address, address, fc.constantFrom(...keys), (a, b, key) => {
        fc.pre(a[key] !== b[key]);
        expect(draw({ ...a, [key]: b[key] })).not.toBe(draw(a));
      }),
      { ...settings, numRuns: 3000 },
    );
  });

  it('lies on the grid of 2^-53 inside the open interval, its ends included only as neighbours.', () => {
    fc.assert(
      fc.property(address, (a) => {
        const u = draw(a);
        expect(u > 0 && u < 1 && Number.isInteger(u * 2 ** 54)).toBe(true);
      }),
      settings,
    );
    expect(toOpenUnit(0, 0)).toBe(2 ** -54);
    expect(toOpenUnit(31, 63)).toBe(2 ** -54);
    expect(toOpenUnit(0, 64)).toBe(2 ** -53);
    expect(toOpenUnit(-1, -1)).toBe(1 - 2 ** -53);
    expect(toOpenUnit(-(2 ** 31), 0)).toBe(0.5);
  });

  it('gives as first of a pair the single draw of that address.', () => {
    const out = new Float64Array(2);
    fc.assert(
      fc.property(address, (a) => {
        const stream = new RandomStreams(a.seed, a.replicate).stream(a.name);
        stream.uniformPair(a.entity, a.index, a.trial, out);
        expect(out[0]).toBe(stream.uniform(a.entity, a.index, a.trial));
        expect(out[1]).not.toBe(out[0]);
      }),
      settings,
    );
  });

  it('refuses addresses that are not 32-bit integers instead of drawing another one.', () => {
    const stream = new RandomStreams(1, 0).stream('a');
    for (const bad of [Number.NaN, 0.5, 2 ** 31, -(2 ** 31) - 1, Infinity]) {
      expect(faultCode(() => stream.uniform(bad, 0))).toBe('drawAddress');
      expect(faultCode(() => stream.uniform(0, bad))).toBe('drawAddress');
      expect(faultCode(() => stream.uniform(0, 0, bad))).toBe('drawAddress');
      expect(faultCode(() => stream.uniformPair(0, bad, 0, new Float64Array(2)))).toBe('drawAddress');
    }
  });
});

describe('One entity more', () => {
  it('leaves the draws of all other entities unchanged, although rejection takes a varying number of trials.', () => {
    const population = (n: number): number[] => {
      const streams = new RandomStreams(5, 3);
      const severity = streams.stream('severity');
      const patience = streams.stream('patience');
      return Array.from({ length: n }, (_, e) => gamma(severity, e, 0, 1.2, 1) + gamma(patience, e, 0, 0.4, 1));
    };
    expect(population(1001).slice(0, 1000)).toEqual(population(1000));
  });

  it('and one stream more, asked for first, change no draw of the others.', () => {
    const alone = new RandomStreams(5, 3).stream('severity');
    const streams = new RandomStreams(5, 3);
    streams.stream('extra').uniform(0, 0);
    const beside = streams.stream('severity');
    for (let e = 0; e < 1000; e++) expect(beside.uniform(e, 0)).toBe(alone.uniform(e, 0));
  });
});

describe('Seeds, replicates and names', () => {
  it('treat 0 as a seed like any other.', () => {
    const first = (seed: number): number => new RandomStreams(seed, 0).stream('a').uniform(0, 0);
    const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER];
    expect(new Set(seeds.map(first)).size).toBe(seeds.length);
  });

  it.each([Number.NaN, -1, 0.5, 2 ** 53, Infinity])('refuse the seed %s.', (seed) => {
    expect(faultCode(() => new RandomStreams(seed, 0))).toBe('seedOutOfRange');
  });

  it.each([Number.NaN, -1, 0.5, 2 ** 32, Infinity])('refuse the replicate %s.', (replicate) => {
    expect(faultCode(() => new RandomStreams(0, replicate))).toBe('replicateOutOfRange');
  });

  it('refuse a name that was handed out before, and only within one world.', () => {
    const streams = new RandomStreams(0, 0);
    streams.stream('patrol');
    expect(faultCode(() => streams.stream('patrol'))).toBe('duplicateStream');
    expect(() => streams.stream('patrol')).toThrow('streams: duplicateStream, got patrol');
    expect(faultCode(() => new RandomStreams(0, 0).stream('patrol'))).toBeUndefined();
  });

  it('refuse two names with one hash: "costarring" and "liquid" are the known collision of FNV-1a.', () => {
    const streams = new RandomStreams(0, 0);
    streams.stream('costarring');
    expect(faultCode(() => streams.stream('liquid'))).toBe('streamHashCollision');
  });
});
