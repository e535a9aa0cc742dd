import { FaultError } from '../../engine/fault.ts';
import { checkColumn } from './checkColumn.ts';
import { checkInput } from './checkInput.ts';

/** Columns over the same worlds: a list, whose ids are 0, 1, …, or by id. */
export type PolicyColumns = readonly ArrayLike<number>[] | Readonly<Record<string, ArrayLike<number>>>;

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
  checkInput(typeof given === 'object' && given !== null, `${path}.columns`, given, 'columns by policy');
  const entries = Object.entries<ArrayLike<number>>(given as Readonly<Record<string, ArrayLike<number>>>);
  checkInput(entries.length > 0, `${path}.columns`, entries.length, 'at least one policy');
  for (const [id, column] of entries) checkColumn(`${path}.columns.${id}`, column, { finite: true });
  const worlds = entries[0]![1].length;
  const faults = entries.flatMap(([id, { length }]) =>
    length === worlds
      ? []
      : [{ code: 'unpairedLengths', path: `${path}.columns.${id}`, value: length, expected: worlds }],
  );
  if (faults.length > 0) throw new FaultError(faults);
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
