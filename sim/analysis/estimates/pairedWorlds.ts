import { type PolicyColumns, policyEntries } from './policyEntries.ts';

export interface PairedWorlds {
  readonly ids: readonly string[];
  /** By policy: its values in the worlds in which every policy is defined. */
  readonly columns: readonly Float64Array[];
  /** These worlds. */
  readonly n: number;
  /** Worlds left out because a policy is NaN in them. */
  readonly nUndefined: number;
}

/** The worlds in which every policy is defined. Throws `estimateInput` without a policy, `unpairedLengths`. `path` names the caller. */
export function pairedWorlds(given: PolicyColumns, path: string): PairedWorlds {
  const entries = policyEntries(given, `${path}.columns`);
  const worlds = entries[0]![1].length;
  const kept = Array.from({ length: worlds }, (_, world) => world).filter((world) =>
    entries.every(([, column]) => !Number.isNaN(column[world]!)),
  );
  return {
    ids: entries.map(([id]) => id),
    columns: entries.map(([, column]) => Float64Array.from(kept, (world) => column[world]!)),
    n: kept.length,
    nUndefined: worlds - kept.length,
  };
}
