import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What the built command line did in a process of its own. */
export interface CommandRun {
  readonly output: string;
  /** By the clock. */
  readonly seconds: number;
  /** Of the processors, all threads: workers, compiler, collector. */
  readonly processorSeconds: number;
  /** The most memory the process stood in. */
  readonly maxRssMiB: number;
}

const atExit = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
});`;

/** Runs the built `zhili`; throws if it fails. */
export function runCommand(args: readonly string[]): CommandRun {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(atExit)}`,
      resolve(import.meta.dirname, '../zhili.js'),
      ...args,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 29 },
  );
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(`zhili ${args.join(' ')}: ${stderr}`);
  // Worker threads tell too, where they end by themselves; the process is the last.
  const [processorSeconds, maxRssMiB] = JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1)) as [number, number];
  return { output: stdout, seconds, processorSeconds, maxRssMiB };
}
