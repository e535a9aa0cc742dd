import { describe, expect, it } from 'vitest';
import { CellFacts } from '../../../notebook/frame/takeAway/cellFacts.ts';
import { factsInName, factsLine } from '../../../notebook/frame/takeAway/factsLine.ts';
import { frameTextsOf } from '../../../notebook/locales/frameTexts.ts';

const factsOf = (seed: number) => ({
  version: '1.2.3',
  engine: 'abc',
  case: 'beihu',
  seed,
  replicates: 20,
  slice: 7,
  days: 360,
  rules: [{ name: 'mine', sha256: '0123456789abcdef' }],
});

describe('The facts of what is taken away', () => {
  it('are those of the value and of all results it was made from, each once', () => {
    const known = new CellFacts();
    known.keep(1, [{ facts: factsOf(1) }], ['a'], []);
    known.keep(2, [3, { facts: factsOf(2) }], ['b', 'c'], ['a']);
    known.keep(3, [undefined], [], ['Plot', 'c']);
    known.keep(4, [[{ x: 1 }]], ['rows'], ['Plot']);
    const seeds = (id: number) => known.of(id).map(({ seed }) => seed);
    expect([seeds(1), seeds(2), seeds(3), seeds(4), seeds(5)]).toEqual([[1], [2, 1], [2, 1], [], []]);
    known.forget(1);
    expect(seeds(3)).toEqual([2]);
  });

  it('end with cells that read each other, and are none where a value only looks like a result', () => {
    const known = new CellFacts();
    known.keep(1, [1], ['a'], ['b']);
    known.keep(2, [{ facts: { seed: 1 } }, { facts: null }, null], ['b'], ['a']);
    const thrower = {
      get facts() {
        throw new Error('no');
      },
    };
    known.keep(3, [thrower], [], ['a']);
    expect(known.of(3)).toEqual([]);
  });

  it('say version, engine, seed, worlds, slice and rules', () => {
    expect(factsLine([factsOf(5)], frameTextsOf('en'))).toBe(
      'beihu · seed 5 · 20 worlds · 360 days · slice 1/7 · zhili 1.2.3 · engine abc · own rules mine (0123456789ab)',
    );
    expect(factsLine([], frameTextsOf('zh'))).toBe('');
    expect(factsInName([factsOf(5)]).join('-')).toBe('beihu-seed5-n20-1in7-360d-mine-v1.2.3');
    expect(factsInName([factsOf(1), factsOf(2)])).toEqual([]);
  });
});
