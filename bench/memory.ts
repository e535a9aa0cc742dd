import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandRun, runCommand } from './commandRun.ts';

/** A village a run, so that ten thousand runs take minutes; what is kept of a run does not depend on its size. */
const village = ['--slice=1/35', '--days=30', '--workers=1', '--format=json'];
const counts = [10, 100, 1000, 10_000];

/** The same village as a sweep of one factor at ten values and one policy. */
const levels = 10;

const experiment = `id: memory
label: {zh: memory, en: memory}
case: q-county
policies: [after]
design: {kind: fullFactorial, levels: ${levels}}
factors: [growthPerDay]
outcomes: [latentHarm]
`;

/** Peak memory of the built command over 10 to 10 000 runs, in memory and in a folder, each count in a process of its own. A markdown section. */
export function memory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-memory-'));
  try {
    const file = join(folder, 'memory.yaml');
    writeFileSync(file, experiment);
    const rows = counts.map((runs) => {
      const compared = runCommand(['compare', 'q-county', '--policies=after', `--replicates=${runs}`, ...village]);
      const out = join(folder, String(runs));
      const swept = runCommand(['sweep', file, `--replicates=${runs / levels}`, ...village, `--out=${out}`]);
      return `| ${runs} | ${shown(compared)} | ${shown(swept)} |`;
    });
    return [
      `### Memory of a process: q-county ${village.join(' ')}, one policy`,
      '',
      '| runs | `zhili compare`: MiB at most | s | `zhili sweep --out`: MiB at most | s |',
      '|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const shown = ({ maxRssMiB, seconds }: CommandRun): string => `${Math.round(maxRssMiB)} | ${seconds.toFixed(1)}`;
