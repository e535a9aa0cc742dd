import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { namesIn, pathIn } from './rooms.ts';

/** `shard`: `i/n`, that part of each sweep alone. `parts`: how many such parts are put together instead of running anything. */
export interface SweepChoice {
  readonly shard?: string;
  readonly parts?: number;
  readonly only?: string;
}

/** Runs the sweep of each experiment, or a part of it, in a folder of its name below `folder`; goes on where it was stopped. Returns the exit code of the first that did not end well, else 0. */
export function runSweeps(root: string, folder: string, { shard, parts, only }: SweepChoice): number {
  const built = spawnSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) return built.status ?? 1;
  for (const name of namesIn(root, 'experiments', '.yaml')) {
    if (only !== undefined && only !== name) continue;
    const out = join(folder, name);
    const experiment = pathIn(root, 'experiments', `${name}.yaml`);
    const part = (which: string) => `${out}.part${which.replace('/', 'of')}`;
    const args =
      parts !== undefined
        ? ['merge', out, ...Array.from({ length: parts }, (_, at) => part(`${at + 1}/${parts}`))]
        : shard === undefined
          ? ['sweep', experiment, '--out', out]
          : ['sweep', experiment, '--out', part(shard), '--shard', shard];
    console.error(name);
    const { status } = spawnSync(process.execPath, [join(root, 'dist/zhili.js'), ...args], {
      stdio: ['inherit', 'ignore', 'inherit'],
    });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
