import { at1, at4, type CaseColumns, caseColumns, openCase } from '../../../models/governance/caseTable.ts';
import type { GrievanceColumns, Grievances } from '../../../models/governance/grievanceTable.ts';
import { grievanceColumns, in1, in4 } from '../../../models/governance/grievanceTable.ts';
import { endSeverityOf, recursAt } from '../../../models/governance/mechanisms/aftermath.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { cellsOf } from '../../../sim/engine/recordTable.ts';

/** What a run knows of its grievances. */
type Known = Pick<GovernanceState, 'grievances' | 'cases'>;

/** Columns of grievances, of their cases, and what is worked out of both. */
export type KnownColumns = Omit<CaseColumns, keyof GrievanceColumns> &
  GrievanceColumns &
  Record<'explained' | 'recursAt' | 'endSeverity', Float64Array>;

/** Of one column: the value of a grievance, and how to change it. */
interface Cell {
  get(id: number): number;
  set(id: number, value: number): void;
}

type Table = { readonly columns: Readonly<Record<string, { BYTES_PER_ELEMENT: number; [row: number]: number }>> };

/** Tests ask for them once a case. */
const views = new WeakMap<object, object>();

/**
 * The columns of a table of grievances, or of a run's grievances and their cases, as if each were an array by the grievance's id, to read and to write, as long as
 * there are grievances. What only cases have is 0 of a grievance without one; to write it opens one, as `rowOf` does. Not for the model's own functions.
 */
export function columnsById(table: Grievances): GrievanceColumns;
export function columnsById(run: Known): KnownColumns;
export function columnsById(of: Grievances | Known): object {
  let view = views.get(of);
  if (view === undefined) {
    const table = 'grievances' in of ? of.grievances : of;
    const cells = 'grievances' in of ? knownCells(of) : grievanceCells(of);
    view = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, byId(table, cell)]));
    views.set(of, view);
  }
  return view;
}

/**
 * Row of a grievance's case. In a run that has not begun cases are opened up to it, as if they had surfaced on day 0 in the order of their grievances: each has the
 * number of its grievance then.
 */
export function rowOf(run: Known, id: number): number {
  const { grievances, cases } = run;
  const rowNow = () => grievances.columns.caseRow[in4 * id]! - 1;
  while (rowNow() < 0) {
    const next = cases.rows;
    if (grievances.columns.caseRow[in4 * next] !== 0) throw new Error(`grievance ${id} is no case of this run`);
    cases.columns.status[at1 * openCase(run as GovernanceState, next, 0)] = grievances.columns.status[in1 * next]!;
  }
  return rowNow();
}

/** The grievance whose case stands in a row. */
export const idOf = ({ cases }: Known, row: number): number => cases.columns.grievance[at4 * row]!;

function cellIn(table: object, spec: Parameters<typeof cellsOf>[0], name: string): Cell {
  const { columns } = table as Table;
  const cells = cellsOf(spec, columns[name]!.BYTES_PER_ELEMENT);
  return {
    get: (row) => columns[name]![cells * row]!,
    set(row, value) {
      columns[name]![cells * row] = value;
    },
  };
}

const grievanceCells = (table: Grievances): Record<string, Cell> =>
  Object.fromEntries(Object.keys(grievanceColumns).map((name) => [name, cellIn(table, grievanceColumns, name)]));

function knownCells(run: Known): Record<string, Cell> {
  const born = grievanceCells(run.grievances);
  const rowNow = (id: number) => born.caseRow!.get(id) - 1;
  const cells: Record<string, Cell> = { ...born };
  for (const name of Object.keys(caseColumns)) {
    const handled = cellIn(run.cases, caseColumns, name);
    const own = born[name];
    cells[name] = {
      get: (id) => (rowNow(id) >= 0 ? handled.get(rowNow(id)) : (own?.get(id) ?? 0)),
      set(id, value) {
        own?.set(id, value);
        if (own === undefined || rowNow(id) >= 0) handled.set(rowOf(run, id), value);
      },
    };
  }
  const { explainedAt } = cells;
  const readOnly = (get: Cell['get']): Cell => ({
    get,
    set() {
      throw new Error('worked out of other columns');
    },
  });
  return {
    ...cells,
    explained: {
      get: (id) => (rowNow(id) >= 0 && explainedAt!.get(id) !== Number.POSITIVE_INFINITY ? 1 : 0),
      set: (id, value) => explainedAt!.set(id, value === 0 ? Number.POSITIVE_INFINITY : 0),
    },
    recursAt: readOnly((id) => recursAt(run.grievances.columns, id)),
    endSeverity: readOnly((id) => endSeverityOf(run.grievances.columns, id)),
  };
}

function byId(table: Grievances, cell: Cell): object {
  return new Proxy(Object.create(Array.prototype) as object, {
    get(target, key, proxy) {
      if (isId(key)) return cell.get(Number(key));
      return key === 'length' ? table.rows : Reflect.get(target, key, proxy);
    },
    set(_, key, value: number) {
      cell.set(Number(key), value);
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
