import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

/** The runs that a finished sweep leaves to its reader. */
export interface KeptRuns {
  /** Point, policy and world of each run, in the order of the files. */
  readonly places: readonly string[];
  /** All columns of each run, as text. */
  readonly rows: readonly string[];
}

/** Reads all files of a `runs` folder in the order of their names. Throws where there is none. */
export async function keptRuns(folder: string): Promise<KeptRuns> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.parquet'))
    .sort();
  const places: string[] = [];
  const rows: string[] = [];
  for (const name of names) {
    const file = await asyncBufferFromFile(join(folder, name));
    for (const row of await parquetReadObjects({ file })) {
      places.push(`${row.point}/${row.policy}/${row.world}`);
      rows.push(JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}` : value)));
    }
  }
  return { places, rows };
}
