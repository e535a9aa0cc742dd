import type { GrievanceColumns, Grievances } from '../../../models/governance/grievanceTable.ts';
import { grievanceColumns } from '../../../models/governance/grievanceTable.ts';
import { cellsOf } from '../../../sim/engine/recordTable.ts';

type Name = keyof GrievanceColumns;

const cellsByWidth = new Map([1, 2, 4, 8].map((width) => [width, cellsOf(grievanceColumns, width)]));

/** Tests ask for them once a case. */
const views = new WeakMap<Grievances, GrievanceColumns>();

/** The columns of a table as if each were an array by id, to read and to write, as long as there are grievances. Not for the model's own functions. */
export function columnsById(table: Grievances): GrievanceColumns {
  let view = views.get(table);
  if (view === undefined) {
    const names = Object.keys(grievanceColumns) as Name[];
    view = Object.fromEntries(names.map((name) => [name, byId(table, name)])) as unknown as GrievanceColumns;
    views.set(table, view);
  }
  return view;
}

function byId(table: Grievances, name: Name): object {
  const cells = cellsByWidth.get(table.columns[name].BYTES_PER_ELEMENT)!;
  return new Proxy(Object.create(Array.prototype) as object, {
    get(target, key, proxy) {
      if (isId(key)) return table.columns[name][cells * Number(key)];
      return key === 'length' ? table.rows : Reflect.get(target, key, proxy);
    },
    set(_, key, value: number) {
      table.columns[name][cells * Number(key)] = value;
      return true;
    },
    has: (target, key) => isId(key) || Reflect.has(target, key),
  });
}

/** Of all that an array is asked for, ids alone begin with a digit. */
function isId(key: string | symbol): boolean {
  if (typeof key !== 'string') return false;
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}
