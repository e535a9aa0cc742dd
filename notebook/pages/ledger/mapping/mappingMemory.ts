import type { ColumnMapping } from '../../../../ledger/columns/columnMapping.ts';
import { headerDigest, parseMapping, rememberMapping } from '../../../../ledger/columns/rememberedMapping.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';

const prefix = 'zhili.ledger.mapping.';

/** Mappings that the browser remembers, by the digest of the header they were made for. Where nothing may be kept, none is remembered. */
export interface MappingMemory {
  recall(names: readonly string[]): ColumnMapping | null;
  keep(names: readonly string[], mapping: ColumnMapping): void;
  /** Returns how many there were. */
  forgetAll(): number;
}

/** `storage` throws where the browser refuses it. */
export function makeMappingMemory(storage: () => Storage): MappingMemory {
  const attempt = <Value>(what: (store: Storage) => Value, otherwise: Value): Value => {
    try {
      return what(storage());
    } catch (error) {
      // A browser that refuses, a full store, or an entry that is no mapping of this version.
      if (error instanceof FaultError || error instanceof DOMException) return otherwise;
      throw error;
    }
  };
  return {
    recall: (names) =>
      attempt((store) => {
        const header = headerDigest(names);
        const text = store.getItem(prefix + header);
        if (text === null) return null;
        const kept = parseMapping(text);
        return kept.header === header ? kept.mapping : null;
      }, null),
    keep: (names, mapping) =>
      attempt((store) => {
        const kept = rememberMapping(names, mapping);
        store.setItem(prefix + kept.header, JSON.stringify(kept));
      }, undefined),
    forgetAll: () =>
      attempt((store) => {
        const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
        const ours = keys.filter((key) => key.startsWith(prefix));
        for (const key of ours) store.removeItem(key);
        return ours.length;
      }, 0),
  };
}
