import type { StoredFailure, SweepStore } from '../../sim/experiment/folder/sweepStore.ts';
import { MemoryStore } from '../../sim/experiment/memoryStore.ts';
import type { StoredRun } from '../../sim/experiment/resultStore.ts';

/** A store of many writers in the memory of one process: each view knows its own rows at once, those of others after `refresh`. */
export class SharedSweepStore {
  readonly rows = new MemoryStore();
  readonly keys = new Set<string>();
  /** Rows put, those put twice counted twice. */
  puts = 0;

  view(): SweepStore {
    const shared = this;
    const known = new Set<string>(shared.keys);
    const failed = new Map<string, StoredFailure>();
    return {
      has: (key) => known.has(key),
      outcomeNames: [],
      get rows() {
        return known.size;
      },
      get: (keys) => shared.rows.get(keys),
      async put(rows: ReadonlyMap<string, StoredRun>) {
        await shared.rows.put(rows);
        shared.puts += rows.size;
        for (const key of rows.keys()) {
          shared.keys.add(key);
          known.add(key);
        }
      },
      usage: () => shared.rows.usage(),
      clear: () => shared.rows.clear(),
      async keepFailure(failure) {
        failed.set(failure.key, failure);
      },
      failures: () => [...failed.values()],
      async refresh() {
        for (const key of shared.keys) known.add(key);
      },
      async close() {},
    };
  }
}
