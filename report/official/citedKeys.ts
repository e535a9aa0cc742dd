import type { SourceKey } from '../../models/governance/parameters/definition.ts';

/** Sources in the order in which they are first cited. */
export function citedKeys(): { readonly keys: () => readonly SourceKey[]; mark(key: SourceKey): string } {
  const keys: SourceKey[] = [];
  return {
    keys: () => keys,
    mark(key) {
      if (!keys.includes(key)) keys.push(key);
      return `[${keys.indexOf(key) + 1}]`;
    },
  };
}
