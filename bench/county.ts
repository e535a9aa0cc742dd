import { execFileSync } from 'node:child_process';
import type { CountyRuns } from './countyRun.ts';
import { median } from './measure.ts';

const caseId = 'beihu';
const policies = ['reactive-centralized', 'reactive-devolved', 'preventive-centralized', 'preventive-devolved'];

/** One county-year of beihu at 1:1, each in a process of its own: seconds, events a second, peak memory, profile. A markdown section. */
export function county(rounds: number): string {
  const rows = policies.map((policy) => {
    const cold = Array.from({ length: rounds }, () => child(policy, 1, false));
    const many = child(policy, 10, false);
    const seconds = median(cold.map((run) => run.seconds[0]!));
    const warm = median(many.seconds.slice(1));
    const { events, grievances } = cold[0]!;
    return (
      `| ${policy} | ${grievances} | ${events} | ${seconds.toFixed(2)} | ${warm.toFixed(2)} | ` +
      `${Math.round(events / warm / 1000)} | ${Math.round(median(cold.map((run) => run.maxRssMiB)))} | ${Math.round(many.maxRssMiB)} |`
    );
  });
  const { profile } = child(policies[0]!, 5, true);
  return [
    `### County-year of ${caseId} at 1:1 (635 days, all classes), one core; median of ${rounds} processes`,
    '',
    '| policy | grievances | events | s, cold process | s, replicates 2–10 | 1 000 events/s | MiB, 1 replicate | MiB, 10 replicates |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    `Self time, ${policies[0]}, five replicates: ${profile.map(({ name, share }) => `${name} ${(100 * share).toFixed(1)} %`).join(', ')}.`,
    '',
  ].join('\n');
}

function child(policy: string, replicates: number, profiled: boolean): CountyRuns {
  const args = [process.argv[1]!, 'countyRun', caseId, policy, String(replicates), String(profiled)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 24 })) as CountyRuns;
}
