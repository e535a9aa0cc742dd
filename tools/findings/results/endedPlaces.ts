import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultFacts } from './resultFacts.ts';

interface Reason {
  readonly code: string;
  readonly path: string;
}

/** Why runs of a sweep were refused or failed, from refused.csv and failed.csv: by place, and counts of points by policy and code. */
export function endedPlaces(
  folder: string,
  { policies, replicates }: { readonly policies: readonly string[]; readonly replicates: number },
): { readonly faults: ReadonlyMap<number, Reason>; readonly refused: ResultFacts['refused'] } {
  const faults = new Map<number, Reason>();
  const counts = new Map<string, { policy: string; code: string; points: number }>();
  const firstOf = (point: string, policy: string) =>
    (Number(point) * policies.length + policies.indexOf(policy)) * replicates;
  for (const [point, policy, code, path] of rowsOf(join(folder, 'refused.csv'))) {
    const first = firstOf(point!, policy!);
    for (let run = 0; run < replicates; run++) faults.set(first + run, { code: code!, path: path! });
    const found = counts.get(`${policy} ${code}`) ?? { policy: policy!, code: code!, points: 0 };
    counts.set(`${policy} ${code}`, { ...found, points: found.points + 1 });
  }
  for (const [point, policy, run, code, path] of rowsOf(join(folder, 'failed.csv'))) {
    faults.set(firstOf(point!, policy!) + Number(run), { code: code!, path: path! });
  }
  return { faults, refused: [...counts.values()] };
}

/** Codes, paths and ids hold neither commas nor quotes; what comes after them may. */
function rowsOf(file: string): string[][] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split(/\r?\n/).slice(1);
  return lines.filter((line) => /^\d+,/.test(line)).map((line) => line.split(','));
}
