import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../sim/experiment/memoryStore.ts';
import type { StoredRun } from '../../sim/experiment/resultStore.ts';
import { describeResultStore } from '../support/resultStoreContract.ts';

const row = (value: number): StoredRun => ({
  status: 'ok',
  outcomes: { mean: value },
  series: { byDay: new Float64Array(10) },
  profiles: {},
  events: 1,
});
/** Key, events, name and value of the outcome, name and values of the curve. */
const rowBytes = 1 + 8 + 4 + 8 + 5 + 80;
const rows = (...keys: string[]) => new Map(keys.map((key, index) => [key, row(index)]));

describeResultStore('MemoryStore', async () => new MemoryStore());

describe('MemoryStore', () => {
  it('gives back what it was given, and nothing for other keys', async () => {
    const store = new MemoryStore();
    await store.put(rows('a', 'b'));
    expect(await store.get(['b', 'c'])).toEqual(new Map([['b', row(1)]]));
  });

  it('counts rows and bytes, also when a row is written twice', async () => {
    const store = new MemoryStore();
    await store.put(rows('a', 'b'));
    await store.put(rows('a'));
    expect(await store.usage()).toEqual({ rows: 2, bytes: 2 * rowBytes, capBytes: Number.POSITIVE_INFINITY });
    await store.clear();
    expect(await store.usage()).toEqual({ rows: 0, bytes: 0, capBytes: Number.POSITIVE_INFINITY });
  });

  it('drops the least recently used rows beyond its cap', async () => {
    const store = new MemoryStore(3 * rowBytes);
    await store.put(rows('a', 'b', 'c'));
    await store.get(['a']);
    await store.put(rows('d'));
    expect([...(await store.get(['a', 'b', 'c', 'd'])).keys()]).toEqual(['a', 'c', 'd']);
    expect((await store.usage()).bytes).toBe(3 * rowBytes);
  });
});
