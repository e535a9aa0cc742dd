import { FaultError } from '../../engine/fault.ts';
import { checkColumn } from './checkColumn.ts';
import { checkInput } from './checkInput.ts';

/** Columns over the same worlds: a list, whose ids are 0, 1, …, or by id. */
export type PolicyColumns = readonly ArrayLike<number>[] | Readonly<Record<string, ArrayLike<number>>>;

/** The columns by id, all of one length. Throws `estimateInput` without a policy or for what is neither a finite number nor NaN, `unpairedLengths`. `path` names the caller's argument. */
export function policyEntries(given: PolicyColumns, path: string): [id: string, column: ArrayLike<number>][] {
  checkInput(typeof given === 'object' && given !== null, path, given, 'columns by policy');
  const entries = Object.entries<ArrayLike<number>>(given as Readonly<Record<string, ArrayLike<number>>>);
  checkInput(entries.length > 0, path, entries.length, 'at least one policy');
  for (const [id, column] of entries) checkColumn(`${path}.${id}`, column, { finite: true });
  const rows = entries[0]![1].length;
  const faults = entries.flatMap(([id, { length }]) =>
    length === rows ? [] : [{ code: 'unpairedLengths', path: `${path}.${id}`, value: length, expected: rows }],
  );
  if (faults.length > 0) throw new FaultError(faults);
  return entries;
}
