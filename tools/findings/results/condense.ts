import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { recordFile, type SweepRecord } from '../../../sim/experiment/folder/sweepRecord.ts';
import { rowStatus } from '../../../sim/experiment/policyRuns.ts';
import { refusedStatus } from '../../../sim/experiment/sweep.ts';
import { SweepDigest } from '../../../sim/experiment/sweepHash.ts';
import { writeCompactRuns } from './compactRuns.ts';
import { endedPlaces } from './endedPlaces.ts';
import { keptOutcomes } from './keptOutcomes.ts';
import { digestOf, type ResultFacts } from './resultFacts.ts';
import { runRows } from './runRows.ts';

/** The experiment of a record. */
interface Source {
  readonly case: string;
  readonly reference: string;
  readonly days: number;
  readonly slice: string;
  readonly worlds?: string;
}

/** Written once all runs of a sweep are. */
const sumsFile = 'runs/SHA256SUMS';
const hour = 3_600_000;

/**
 * The compact table of a sweep whose runs were all written to a folder, and what it is of. `text` is the experiment file. Throws where the sweep was made of another file; rejects where its runs
 * cannot be read or are not all there.
 */
export async function condense(
  folder: string,
  name: string,
  text: string,
): Promise<{ readonly table: Uint8Array; readonly facts: ResultFacts }> {
  const record = JSON.parse(readFileSync(join(folder, recordFile), 'utf8')) as SweepRecord;
  const { policies, points, worlds: replicates, seed } = record;
  const source = record.source as unknown as Source;
  if (digestOf(record.text ?? '') !== digestOf(text))
    throw new Error(`${folder}: made of another file than ${name}.yaml`);
  const worlds = source.worlds === 'own' ? 'own' : 'shared';
  const size = points * policies.length * replicates;
  const status = new Uint8Array(size);
  const outcomes = Object.fromEntries(keptOutcomes.map((key) => [key, new Float64Array(size).fill(Number.NaN)]));
  const digest = new SweepDigest({ model: 'governance', seed, replicates, worlds, policies });
  const ended = endedPlaces(folder, { policies, replicates });
  let [place, events] = [0, 0];
  for await (const row of runRows(folder)) {
    status[place] = row.status;
    if (row.status === rowStatus.ok) {
      digest.addOk(row.names, row.valueAt);
      events += row.events;
      for (const [index, key] of row.names.entries()) {
        if (outcomes[key] !== undefined) outcomes[key][place] = row.valueAt(index);
      }
    } else {
      const fault = ended.faults.get(place);
      if (fault === undefined) throw new Error(`${folder}: no reason for the run at ${place}`);
      digest.addEnd(row.status === refusedStatus ? refusedStatus : rowStatus.failed, fault);
    }
    place += 1;
  }
  if (place !== size) throw new Error(`${folder}: ${place} of ${size} runs`);
  const table = writeCompactRuns({ policies, replicates, points, status, outcomes });
  const count = (code: number) => status.reduce((sum, one) => sum + Number(one === code), 0);
  return {
    table,
    facts: {
      name,
      case: source.case,
      version: record.version,
      engine: record.engine,
      sweep: digest.hex(points, events),
      experiment: digestOf(text),
      table: digestOf(table),
      seed,
      days: source.days,
      slice: source.slice,
      worlds,
      replicates,
      policies,
      reference: source.reference,
      points,
      runs: { ok: count(rowStatus.ok), failed: count(rowStatus.failed), refused: count(refusedStatus) },
      refused: ended.refused,
      events,
      hours: hoursOf(folder),
    },
  };
}

/** Whether all runs of a sweep were written to a folder. */
export const isFinished = (folder: string): boolean => existsSync(join(folder, sumsFile));

function hoursOf(folder: string): number {
  const at = (file: string) => statSync(join(folder, file)).mtimeMs;
  return Math.round(((at(sumsFile) - at(recordFile)) / hour) * 10) / 10;
}
