import { describe, expect, it } from 'vitest';
import type { ResultStore, StoredRun } from '../../sim/experiment/resultStore.ts';

/** A key as `replicateKey` gives: 64 hex digits. */
export const storeKey = (value: number): string =>
  Math.imul(value + 1, 0x9e3779b1 | 0)
    .toString(16)
    .replace('-', 'f')
    .padStart(8, '0')
    .padEnd(60, 'a') + value.toString(16).padStart(4, '0');

/** Rows of two shapes, with every kind of number. */
export function storedRun(value: number): StoredRun {
  const outcomes = { mean: value, 满意度: 0.1 * value, undefinedHere: Number.NaN, minusNothing: -0, endless: -1 / 0 };
  if (value % 3 !== 0) return { status: 'ok', outcomes, series: {}, profiles: {}, events: value };
  return {
    status: 'ok',
    outcomes: { ...outcomes, key: 1, Mean: Number.POSITIVE_INFINITY, least: Number.MIN_VALUE },
    series: { byDay: Float64Array.of(value, Number.NaN, -0, 1 / 3), none: new Float64Array(0) },
    profiles: { settled: Float64Array.of(value) },
    events: 2 ** 40 + value,
  };
}

export const storedRuns = (...values: number[]) => new Map(values.map((value) => [storeKey(value), storedRun(value)]));
export const storeKeys = (...values: number[]) => values.map(storeKey);

/** What every store of finished replicates does, whatever it keeps them on. */
export function describeResultStore(name: string, open: () => Promise<ResultStore>): void {
  describe(`${name}, as every store,`, () => {
    it('gives back what it was given in any batch, number by number, and nothing for other keys', async () => {
      const store = await open();
      await store.put(storedRuns(1, 2, 3));
      await store.put(storedRuns(6));
      expect(await store.get(storeKeys(2, 3, 6, 7))).toEqual(storedRuns(2, 3, 6));
      expect(await store.get([])).toEqual(new Map());
      await store.put(new Map());
    });

    it('may be given a row twice, in one turn too', async () => {
      const store = await open();
      await Promise.all([store.put(storedRuns(1, 2)), store.put(storedRuns(2, 3)), store.put(storedRuns(3))]);
      await store.put(storedRuns(1, 4));
      expect(await store.get(storeKeys(1, 2, 3, 4))).toEqual(storedRuns(1, 2, 3, 4));
    });

    it('tells how much it keeps, and keeps nothing after it was emptied', async () => {
      const store = await open();
      expect(await store.usage()).toMatchObject({ rows: 0, bytes: 0 });
      await store.put(storedRuns(1, 2));
      const { rows, bytes } = await store.usage();
      expect(rows).toBe(2);
      expect(bytes).toBeGreaterThan(2 * 6 * 8);
      await store.clear();
      expect(await store.usage()).toMatchObject({ rows: 0, bytes: 0 });
      expect((await store.get(storeKeys(1, 2))).size).toBe(0);
      await store.put(storedRuns(2));
      expect(await store.get(storeKeys(1, 2))).toEqual(storedRuns(2));
    });
  });
}
