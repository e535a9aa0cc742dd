import { faultTable, isWell } from './faultTable.ts';
import type { SweepRecord } from './records.ts';

export interface ReportFacts {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly seed: number;
  readonly engine: string;
  /** Node and processors. */
  readonly machine: string;
  /** Runs of a sweep. */
  readonly total: number;
  /** Of the clean run. */
  readonly digest: string;
}

/** The dated report of a fault run, Markdown: what it was, the table, what did not hit, what went wrong, and every fault with its moment. */
export function faultReport(sweeps: readonly SweepRecord[], facts: ReportFacts): string {
  const { day, seed, engine, machine, total, digest } = facts;
  const wrong = sweeps.filter((sweep) => !isWell(sweep));
  const seconds = sweeps.reduce((sum, sweep) => sum + sweep.seconds, 0);
  const missed = new Map<string, number>();
  for (const fault of sweeps.flatMap(({ faults }) => faults)) {
    if (fault.missed === undefined) continue;
    const reason = `${fault.kind}: ${fault.missed.replace(/\d+/g, 'n')}`;
    missed.set(reason, (missed.get(reason) ?? 0) + 1);
  }
  return [
    `# Faults, ${day}`,
    '',
    '`FAULT_SEED=SEED npx vitest run --config vitest.verify.config.ts test/verify/faults` (part of `npm run verify`) with',
    `SEED ${seed}, ${machine}; engine ${engine}; ${sweeps.length} sweeps of ${total} runs in ${(seconds / 60).toFixed(1)} minutes;`,
    `digest of the clean run \`${digest}\`.`,
    '',
    'Each fault is drawn from the seed (kind, target, moment, byte) and counts only where it hit live work: the sweep was',
    'between its first and its last row and the victim was at work (for damage: in a file with rows that count). After each sweep its digest, its runs (each once, in',
    'order, with all numbers), its documents, exit codes and messages, the jobs left in Redis and the processes left on the machine are held against the clean run. A sweep has several',
    'faults and stands in the row of each of its kinds.',
    '',
    faultTable(sweeps),
    '',
    '## Done, but not counted',
    '',
    ...[...missed].map(([reason, count]) => `- ${count} × ${reason}`),
    '',
    '## Sweeps that did not end as the clean run',
    '',
    ...(wrong.length === 0
      ? ['None.']
      : wrong.map(({ number, problems }) => `- sweep ${number}: ${problems.join('; ')}`)),
    '',
    '## Every fault',
    '',
    '| sweep | way | fault | rows there | target | at that moment | counted |',
    '| ---: | --- | --- | ---: | --- | --- | --- |',
    ...sweeps.flatMap(({ faults }) =>
      faults.map(
        ({ sweep, mode, kind, rows, target, situation, missed: reason }) =>
          `| ${sweep} | ${mode} | ${kind} | ${rows} | ${target} | ${situation} | ${reason ?? 'yes'} |`,
      ),
    ),
    '',
  ].join('\n');
}
