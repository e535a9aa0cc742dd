import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { median } from './measure.ts';

const caseId = 'zhuji';
const replicates = 20;

/** The 2×2 on zhuji through the built command, 2 workers against 1, in turn. A markdown section. */
export function comparison(rounds: number): string {
  const times: number[][] = [[], []];
  const hashes = new Set<string>();
  for (let round = 0; round < Math.min(rounds, 1); round++) {
    for (const workers of [1, 2]) {
      const from = performance.now();
      const output = execFileSync(
        process.execPath,
        [
          resolve(import.meta.dirname, '../zhili.js'),
          'compare',
          caseId,
          `--replicates=${replicates}`,
          `--workers=${workers}`,
          '--format=json',
        ],
        { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
      );
      times[workers - 1]!.push((performance.now() - from) / 1000);
      hashes.add((JSON.parse(output) as { hash: string }).hash);
    }
  }
  const [one, two] = times.map(median) as [number, number];
  return [
    `### The 2×2 on ${caseId} at 1:1, ${replicates} replicates (${4 * replicates} runs), medians of ${times[0]!.length}`,
    '',
    '| workers | s | runs a second | hash equal |',
    '|---|---|---|---|',
    `| 1 | ${one.toFixed(1)} | ${((4 * replicates) / one).toFixed(2)} | ${hashes.size === 1} |`,
    `| 2 | ${two.toFixed(1)} | ${((4 * replicates) / two).toFixed(2)} | ${hashes.size === 1} |`,
    '',
    `2 workers against 1: ${(one / two).toFixed(2)} times as fast.`,
    '',
  ].join('\n');
}
