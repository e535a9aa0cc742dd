import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { mostRuns } from '../../../sim/experiment/checkSweepSpec.ts';
import { parquetBytes, readParquet } from '../../../sim/experiment/folder/parquet.ts';
import { rowStatus } from '../../../sim/experiment/policyRuns.ts';
import { refusedStatus } from '../../../sim/experiment/sweep.ts';
import { writeCompactRuns } from './compactRuns.ts';
import { keptOutcomes } from './keptOutcomes.ts';
import { digestOf, type ResultFacts } from './resultFacts.ts';

/** What a finished sweep says of itself in experiment.json. */
interface SweepFacts {
  readonly version: string;
  readonly engine: string;
  readonly hash: string;
  readonly stop: string;
  readonly points: number;
  readonly pointsPlanned: number;
  readonly text: string;
  readonly experiment: {
    readonly case: string;
    readonly policies: readonly string[];
    readonly reference: string;
    readonly days: number;
    readonly seed: number;
    readonly slice: string;
    readonly replicates: number;
    readonly worlds?: string;
  };
}

const statuses: Readonly<Record<string, number>> = {
  ok: rowStatus.ok,
  failed: rowStatus.failed,
  refused: refusedStatus,
};
const hour = 3_600_000;

/**
 * The compact table of a finished sweep in a folder, and what it is of. `text` is the experiment file. Throws where the sweep is not finished or was made of another file; rejects where its runs
 * cannot be read.
 */
export async function condense(
  folder: string,
  name: string,
  text: string,
): Promise<{ readonly table: Uint8Array; readonly facts: ResultFacts }> {
  const sweep = JSON.parse(readFileSync(join(folder, 'experiment.json'), 'utf8')) as SweepFacts;
  const { experiment, points } = sweep;
  if (sweep.stop !== 'completed') throw new Error(`${folder}: the sweep is not finished`);
  if (digestOf(sweep.text) !== digestOf(text)) throw new Error(`${folder}: made of another file than ${name}.yaml`);
  const { policies, replicates } = experiment;
  // See `replicateAt`.
  const runOf = (world: number) => (experiment.worlds === 'own' ? Math.floor(world / mostRuns) : world);
  const size = points * policies.length * replicates;
  const status = new Uint8Array(size);
  const outcomes = Object.fromEntries(keptOutcomes.map((key) => [key, new Float64Array(size).fill(Number.NaN)]));
  let events = 0;
  for (const rows of await tablesIn(join(folder, 'runs'))) {
    for (const [row, point] of rows.numbers('point').entries()) {
      const policy = policies.indexOf(rows.texts('policy')[row]!);
      const place = (point * policies.length + policy) * replicates + runOf(rows.numbers('world')[row]!);
      status[place] = statuses[rows.texts('status')[row]!]!;
      if (status[place] !== rowStatus.ok) continue;
      events += rows.numbers('events')[row]!;
      for (const key of keptOutcomes)
        outcomes[key]![place] = rows.isAbsent(key, row) ? Number.NaN : rows.numbers(key)[row]!;
    }
  }
  const table = writeCompactRuns({ policies, replicates, points, status, outcomes });
  const count = (code: number) => status.reduce((sum, one) => sum + Number(one === code), 0);
  return {
    table,
    facts: {
      name,
      case: experiment.case,
      version: sweep.version,
      engine: sweep.engine,
      sweep: sweep.hash,
      experiment: digestOf(text),
      table: digestOf(table),
      seed: experiment.seed,
      days: experiment.days,
      slice: experiment.slice,
      worlds: experiment.worlds === 'own' ? 'own' : 'shared',
      replicates,
      policies,
      reference: experiment.reference,
      points,
      pointsPlanned: sweep.pointsPlanned,
      runs: { ok: count(rowStatus.ok), failed: count(rowStatus.failed), refused: count(refusedStatus) },
      refused: refusals(folder),
      events,
      hours: hoursOf(folder),
    },
  };
}

async function tablesIn(folder: string) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.parquet'));
  const names = ['point', 'policy', 'world', 'status', 'events', ...keptOutcomes];
  return Promise.all(
    files.map(async (file) => {
      const { columns } = await readParquet(parquetBytes(new Uint8Array(readFileSync(join(folder, file)))), names);
      return {
        numbers: (name: string) => columns.get(name)!.values as Float64Array,
        texts: (name: string) => columns.get(name)!.values as readonly string[],
        isAbsent(name: string, row: number) {
          const column = columns.get(name);
          return column === undefined || (column.kind === 'double' && column.isAbsent?.[row] === 1);
        },
      };
    }),
  );
}

/** Rows of refused.csv by policy and code, in their order; no file where nothing was refused. */
function refusals(folder: string): ResultFacts['refused'] {
  if (!readdirSync(folder).includes('refused.csv')) return [];
  const lines = readFileSync(join(folder, 'refused.csv'), 'utf8').split(/\r?\n/).slice(1);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [point, policy, code] = line.split(',');
    if (!/^\d+$/.test(point!)) continue;
    const key = `${policy},${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, points]) => {
    const [policy, code] = key.split(',');
    return { policy: policy!, code: code!, points };
  });
}

function hoursOf(folder: string): number {
  const at = (file: string) => statSync(join(folder, file)).mtimeMs;
  return Math.round(((at('runs/SHA256SUMS') - at('sweep.json')) / hour) * 10) / 10;
}
