import type { GrievanceColumns, Grievances } from '../../../models/governance/grievanceTable.ts';
import { grievanceColumns } from '../../../models/governance/grievanceTable.ts';
import { cellsOf } from '../../../sim/engine/recordTable.ts';

/** The columns of a table as if each were an array by id, to read and to write, as long as there are grievances. Not for the model's own functions. */
export function columnsById(table: Grievances): GrievanceColumns {
  const names = Object.keys(grievanceColumns) as (keyof GrievanceColumns)[];
  return Object.fromEntries(names.map((name) => [name, byId(table, name)])) as unknown as GrievanceColumns;
}

function byId(table: Grievances, name: keyof GrievanceColumns): object {
  const cells = cellsOf(grievanceColumns, table.columns[name].BYTES_PER_ELEMENT);
  const at = (key: string | symbol): number =>
    typeof key === 'string' && /^\d+$/.test(key) ? cells * Number(key) : -1;
  return new Proxy(Object.create(Array.prototype) as object, {
    get(target, key, proxy) {
      if (key === 'length') return table.rows;
      return at(key) < 0 ? Reflect.get(target, key, proxy) : table.columns[name][at(key)];
    },
    set(_, key, value: number) {
      table.columns[name][at(key)] = value;
      return true;
    },
    has: (target, key) => at(key) >= 0 || Reflect.has(target, key),
  });
}
