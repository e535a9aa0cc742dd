import { execFileSync } from 'node:child_process';
import type { CountyRuns } from './countyRun.ts';
import { median } from './measure.ts';

const caseId = 'beihu';
const policies = ['reactive-centralized', 'reactive-devolved', 'preventive-centralized', 'preventive-devolved'];

/**
 * Beihu at 1:1: the usual run of a policy in a process of its own, cold and warm; a year alone; and the four policies in turn in the same worlds, as comparisons run them. Seconds,
 * events a second, peak memory, profile. A markdown section.
 */
export function county(rounds: number): string {
  const rows = policies.map((policy) => {
    const cold = Array.from({ length: rounds }, () => child([policy], 1));
    const many = child([policy], 10);
    const warm = median(many.seconds.slice(1));
    const year = median(child([policy], 10, 'yearAlone').seconds.slice(1));
    const { events, grievances } = cold[0]!;
    return (
      `| ${policy} | ${grievances} | ${events} | ${median(cold.map((run) => run.seconds[0]!)).toFixed(2)} | ${warm.toFixed(2)} | ${year.toFixed(2)} | ` +
      `${Math.round(events / warm / 1000)} | ${Math.round(median(cold.map((run) => run.maxRssMiB)))} | ${Math.round(many.maxRssMiB)} |`
    );
  });
  const together = child(policies, 6).seconds.slice(policies.length);
  const { profile } = child([policies[0]!], 5, 'profiled');
  return [
    `### ${caseId} at 1:1, all classes, one core; medians, ${rounds} processes for cold ones`,
    '',
    '| policy | grievances | events | s, 635 days, cold process | s, 635 days, replicates 2–10 | s, 365 days alone, replicates 2–10 | 1 000 events/s | MiB, 1 replicate | MiB, 10 replicates |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `The four policies in turn in the same worlds, replicates 2–6: ${mean(together).toFixed(2)} s a run of 635 days, ${((365 / 635) * mean(together)).toFixed(2)} s for each 365 days of it.`,
    '',
    `Self time, ${policies[0]}, five replicates: ${profile.map(({ name, share }) => `${name} ${(100 * share).toFixed(1)} %`).join(', ')}.`,
    '',
  ].join('\n');
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function child(of: readonly string[], replicates: number, ...how: readonly ('profiled' | 'yearAlone')[]): CountyRuns {
  const args = [process.argv[1]!, 'countyRun', caseId, of.join(), String(replicates), ...how];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 24 })) as CountyRuns;
}
