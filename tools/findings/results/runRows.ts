import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParquetColumn, parquetBytes, readParquet } from '../../../sim/experiment/folder/parquet.ts';
import { statusTexts } from './statusTexts.ts';

/** A run of a sweep, as its folder holds it. */
interface RunRow {
  readonly status: number;
  readonly events: number;
  readonly names: readonly string[];
  /** Value of the outcome at a place in `names`; NaN where there is none. */
  readonly valueAt: (index: number) => number;
}

const facts = ['point', 'policy', 'world', 'status', 'events'];

/** The runs of a finished sweep in the order of their places. Rejects where a file is none. */
export async function* runRows(folder: string): AsyncGenerator<RunRow> {
  const files = readdirSync(join(folder, 'runs')).filter((file) => file.endsWith('.parquet'));
  // Their numbers have as many digits each.
  for (const file of files.sort((a, b) => (a < b ? -1 : 1))) {
    const bytes = new Uint8Array(readFileSync(join(folder, 'runs', file)));
    const { columns, rows } = await readParquet(parquetBytes(bytes));
    const names = [...columns.keys()].filter((name) => !facts.includes(name));
    const values = names.map((name) => columns.get(name)!);
    const events = columns.get('events')!;
    const statuses = columns.get('status')!.values as readonly string[];
    for (let row = 0; row < rows; row++) {
      yield {
        status: statusTexts.indexOf(statuses[row]!),
        events: numberAt(events, row),
        names,
        valueAt: (index) => numberAt(values[index]!, row),
      };
    }
  }
}

const numberAt = (column: ParquetColumn, row: number): number =>
  column.kind === 'double' && column.isAbsent?.[row] === 1 ? Number.NaN : (column.values[row] as number);
