import { describe, expect, it } from 'vitest';
import { ResultHash } from '../../../sim/engine/hash.ts';
import { PairSources, type PairSourcesOptions } from '../../../sim/experiment/folder/pairSources.ts';
import { MemoryFiles } from '../../support/memoryFiles.ts';

const source = (pair: number) => new ResultHash().add(pair).hex();
const pairs = 5000;
const open = (files: MemoryFiles, rest: Partial<PairSourcesOptions> = {}) =>
  new PairSources({ files, folder: 'pairs', writer: 'w1', plan: 'p', pairs, isWriting: true, ...rest }).open();

async function get(sources: PairSources, pair: number) {
  for (let wait = sources.ready(pair); wait !== undefined; wait = sources.ready(pair)) await wait;
  return sources.get(pair);
}

/** Every third pair is refused, every seventh left out. */
const known = (pair: number) => (pair % 7 === 0 ? undefined : pair % 3 === 0 ? ('refused' as const) : source(pair));

async function filled(files: MemoryFiles): Promise<void> {
  const sources = await open(files);
  for (let pair = 0; pair < pairs; pair++) {
    await get(sources, pair);
    const one = known(pair);
    if (one !== undefined) sources.set(pair, one);
  }
  await sources.flush();
}

describe('PairSources', () => {
  it('give back what was set, to others too, and count it (5000 pairs, 3 blocks)', async () => {
    const files = new MemoryFiles();
    await filled(files);
    const sources = await open(files, { writer: 'w2', isWriting: false });
    for (const pair of [0, 1, 3, 2047, 2048, 4999]) expect(await get(sources, pair)).toBe(known(pair));
    const all = Array.from({ length: pairs }, (_, pair) => known(pair));
    expect(await sources.count()).toEqual({
      known: all.filter((one) => one !== undefined).length,
      refused: all.filter((one) => one === 'refused').length,
    });
    expect([...files.contents.keys()]).toHaveLength(3);
  });

  it('put together what several know of a block', async () => {
    const files = new MemoryFiles();
    const [one, other] = [await open(files), await open(files, { writer: 'w2' })];
    await get(one, 5);
    await get(other, 5);
    one.set(5, source(5));
    other.set(6, 'refused');
    await one.flush();
    await other.flush();
    const both = await open(files, { writer: 'w3' });
    expect([await get(both, 5), await get(both, 6), await get(both, 7)]).toEqual([source(5), 'refused', undefined]);
  });

  it('know nothing of a damaged, a short or another plan’s file, whichever bit is flipped (40 of them)', async () => {
    const files = new MemoryFiles();
    await filled(files);
    const [path] = [...files.contents.keys()];
    const bytes = files.contents.get(path!)!;
    for (let trial = 0; trial < 40; trial++) {
      const flipped = bytes.slice();
      flipped[Math.floor((trial * bytes.length) / 40)]! ^= 1 << (trial % 8);
      files.contents.set(path!, flipped);
      expect(await get(await open(files), 1)).toBeUndefined();
    }
    files.contents.set(path!, bytes.slice(0, -1));
    expect(await get(await open(files), 1)).toBeUndefined();
    files.contents.set(path!, bytes);
    expect(await get(await open(files, { plan: 'q' }), 1)).toBeUndefined();
    expect(await get(await open(files), 1)).toBe(source(1));
  });

  it('have pairs on both sides of a border at hand, and lose nothing of a third block (2048 pairs a block)', async () => {
    const files = new MemoryFiles();
    await filled(files);
    const sources = await open(files);
    let reads = 0;
    const read = files.read.bind(files);
    files.read = (path) => {
      reads++;
      return read(path);
    };
    for (let turn = 0; turn < 4; turn++) {
      for (const pair of [2047, 2048]) expect(await get(sources, pair)).toBe(known(pair));
    }
    expect(reads).toBe(2);
    // 2044 and 2051 were left out.
    sources.set(2044, source(2044));
    sources.set(2051, source(2051));
    expect(await get(sources, 4999)).toBe(known(4999));
    expect(await get(sources, 2051)).toBe(source(2051));
    expect(reads).toBe(3);
    expect(await get(sources, 2044)).toBe(source(2044));
    await sources.flush();
    const others = await open(files);
    expect([await get(others, 2044), await get(others, 2051)]).toEqual([source(2044), source(2051)]);
  });

  it('do without a disk that cannot be written to', async () => {
    const files = new MemoryFiles();
    files.replace = async () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    const sources = await open(files);
    await get(sources, 1);
    sources.set(1, source(1));
    await sources.flush();
    expect(sources.get(1)).toBe(source(1));
  });
});
