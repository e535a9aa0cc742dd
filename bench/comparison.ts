import { type CommandRun, runCommand } from './commandRun.ts';

const caseId = 'beihu';
const replicates = 20;
const runs = 4 * replicates;

/** The 2×2 on a county through the built command, 2 workers against 1, in turn. A markdown section. */
export function comparison(rounds: number): string {
  const done: [CommandRun[], CommandRun[]] = [[], []];
  const hashes = new Set<string>();
  const nRounds = Math.min(rounds, 2);
  for (let round = 0; round < nRounds; round++) {
    for (const workers of [1, 2] as const) {
      const args = ['compare', caseId, `--replicates=${replicates}`, `--workers=${workers}`, '--format=json'];
      const run = runCommand(args);
      done[workers - 1]!.push(run);
      hashes.add((JSON.parse(run.output) as { hash: string }).hash);
    }
  }
  if (hashes.size !== 1) throw new Error(`the comparison has ${hashes.size} hashes`);
  const [one, two] = done.map((some) => some.reduce((a, b) => (b.seconds < a.seconds ? b : a))) as [
    CommandRun,
    CommandRun,
  ];
  const row = (workers: number, run: CommandRun) =>
    `| ${workers} | ${run.seconds.toFixed(1)} | ${(runs / run.seconds).toFixed(2)} | ${run.processorSeconds.toFixed(1)} | ${Math.round(run.maxRssMiB)} |`;
  return [
    `### The 2×2 on ${caseId} at 1:1, ${replicates} replicates (${runs} runs), fastest of ${nRounds}; one hash in all`,
    '',
    '| workers | s | runs a second | s of processor time, all threads | MiB |',
    '|---|---|---|---|---|',
    row(1, one),
    row(2, two),
    '',
    `2 workers against 1: ${(one.seconds / two.seconds).toFixed(2)} times as fast. One worker keeps ${(one.processorSeconds / one.seconds).toFixed(2)} cores busy, since the`,
    `compiler and the collector work beside it; two keep ${(two.processorSeconds / two.seconds).toFixed(2)}. On two cores two workers could be ${((2 * one.seconds) / two.processorSeconds).toFixed(2)} times as fast at most.`,
    '',
  ].join('\n');
}
