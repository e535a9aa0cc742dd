import { type ParquetColumn, parquetBytes, readParquet, writeParquet } from '../../../sim/experiment/folder/parquet.ts';
import type { SweepRuns } from '../../../sim/experiment/sweep.ts';
import { statusTexts } from './statusTexts.ts';

/** What is kept of a sweep's runs; places as in `SweepRuns`. */
export type CompactRuns = Pick<SweepRuns, 'policies' | 'replicates' | 'points' | 'status' | 'outcomes'>;

/** Digits of the largest value of an outcome that are kept. */
const digits = 5;
/** Stands for an outcome that is undefined or of a run that is not ok. No outcome kept is below 0. */
const absent = -1;

/**
 * The runs as a Parquet file, policy by policy: point, policy, world, status, and each outcome as a whole number of its own step (a power of ten, five digits of the largest value), −1 where there is none.
 * The exponents of the steps stand in the notes of the file. The same bytes for the same runs.
 */
export function writeCompactRuns({ policies, replicates, points, status, outcomes }: CompactRuns): Uint8Array {
  const perPolicy = points * replicates;
  const places = Array.from({ length: perPolicy * policies.length }, (_, row) => {
    const [policy, rest] = [Math.floor(row / perPolicy), row % perPolicy];
    return (Math.floor(rest / replicates) * policies.length + policy) * replicates + (rest % replicates);
  });
  const integers = (name: string, of: (place: number) => number): ParquetColumn => ({
    name,
    kind: 'integer',
    values: Int32Array.from(places, of),
    isPacked: true,
  });
  const policyAt = (place: number) => Math.floor(place / replicates) % policies.length;
  const steps = Object.entries(outcomes).map(([name, values]) => [name, exponentOf(values)] as const);
  const columns: ParquetColumn[] = [
    { name: 'policy', kind: 'text', values: places.map((place) => policies[policyAt(place)]!) },
    integers('point', (place) => Math.floor(place / replicates / policies.length)),
    integers('world', (place) => place % replicates),
    { name: 'status', kind: 'text', values: places.map((place) => statusTexts[status[place]!]!) },
    ...steps.map(([name, exponent]) => integers(name, (place) => stepsOf(outcomes[name]![place]!, exponent))),
  ];
  return writeParquet(columns, { exponents: JSON.stringify(Object.fromEntries(steps)) });
}

/** What `writeCompactRuns` wrote. Rejects for another file. */
export async function readCompactRuns(bytes: Uint8Array): Promise<CompactRuns> {
  const { rows, columns, notes } = await readParquet(parquetBytes(bytes));
  const numbers = (name: string) => columns.get(name)!.values as Int32Array;
  const names = columns.get('policy')!.values as readonly string[];
  const policies = [...new Set(names)];
  const replicates = numbers('world').reduce((most, one) => Math.max(most, one), 0) + 1;
  const perPolicy = rows / policies.length;
  const places = Int32Array.from(numbers('point'), (point, row) => {
    return (point * policies.length + Math.floor(row / perPolicy)) * replicates + numbers('world')[row]!;
  });
  const status = new Uint8Array(rows);
  for (const [row, text] of (columns.get('status')!.values as readonly string[]).entries()) {
    status[places[row]!] = statusTexts.indexOf(text);
  }
  const exponents = JSON.parse(notes.exponents!) as Readonly<Record<string, number>>;
  const outcomes = Object.entries(exponents).map(([name, exponent]) => {
    const values = new Float64Array(rows);
    for (const [row, value] of numbers(name).entries()) values[places[row]!] = valueAt(value, exponent);
    return [name, values] as const;
  });
  return { policies, replicates, points: perPolicy / replicates, status, outcomes: Object.fromEntries(outcomes) };
}

function exponentOf(values: Float64Array): number {
  const largest = values.reduce((most, one) => (one > most ? one : most), 0);
  return largest === 0 ? 0 : Math.floor(Math.log10(largest)) + 1 - digits;
}

/** Powers of ten as such: 10 ** −k would not be the nearest number to it. */
const stepsOf = (value: number, exponent: number): number => {
  if (Number.isNaN(value)) return absent;
  if (value < 0) throw new RangeError(`an outcome below 0: ${value}`);
  return Math.round(exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent);
};

const valueAt = (steps: number, exponent: number): number => {
  if (steps === absent) return Number.NaN;
  return exponent < 0 ? steps / 10 ** -exponent : steps * 10 ** exponent;
};
