import type { OpenStore } from '../../sim/experiment/folder/openStore.ts';
import type { StoredFailure, SweepStore } from '../../sim/experiment/folder/sweepStore.ts';
import type { StoredRun } from '../../sim/experiment/resultStore.ts';

/** The rows of the stores of a disk, by folder: they outlive whoever wrote them. */
export class FakeDisk {
  readonly rows = new Map<string, Map<string, StoredRun>>();
  readonly failures = new Map<string, Map<string, StoredFailure>>();
  /** Rows that turn out to be damaged when they are read, once each. */
  readonly damaged = new Set<string>();
  /** Whether every row is lost when it is read. */
  isLosing = false;

  readonly open: OpenStore = async (_files, { folder, onFinding }) => {
    const rows = entry(this.rows, folder);
    const failures = entry(this.failures, folder);
    const store: SweepStore = {
      has: (key) => rows.has(key),
      get outcomeNames() {
        return [...new Set([...rows.values()].flatMap(({ outcomes }) => Object.keys(outcomes)))].sort();
      },
      get rows() {
        return rows.size;
      },
      get: async (keys) => {
        for (const key of keys) {
          if (!this.damaged.delete(key)) continue;
          rows.delete(key);
          onFinding({ code: 'partDamaged', path: folder });
        }
        if (this.isLosing) rows.clear();
        return new Map(keys.flatMap((key) => (rows.has(key) ? [[key, rows.get(key)!] as const] : [])));
      },
      put: async (added) => {
        await Promise.resolve();
        for (const [key, row] of added) rows.set(key, row);
      },
      keepFailure: async (failure) => void failures.set(failure.key, failure),
      failures: () => [...failures.values()].filter(({ key }) => !rows.has(key)),
      refresh: async () => {},
      close: async () => {},
      usage: async () => ({ rows: rows.size, bytes: 100 * rows.size, capBytes: Number.POSITIVE_INFINITY }),
      clear: async () => rows.clear(),
    };
    return store;
  };
}

function entry<Value>(map: Map<string, Map<string, Value>>, folder: string): Map<string, Value> {
  const found = map.get(folder) ?? new Map<string, Value>();
  map.set(folder, found);
  return found;
}
