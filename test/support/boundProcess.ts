import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { findProgram } from '../../tools/programs.ts';

const live = new Set<ChildProcess>();
let isWatching = false;

/** util-linux: ends a process when the one that started it is gone, however that ended. */
const setpriv = findProgram({ name: 'setpriv', variable: 'SETPRIV_PATH', commands: ['setpriv'] });

/** Starts a process that does not outlive this one. Its pid is the program's own. */
export function spawnBound(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  if (!isWatching) {
    isWatching = true;
    process.on('exit', () => {
      for (const child of live) child.kill('SIGKILL');
    });
  }
  const child =
    setpriv === undefined
      ? spawn(command, args, options)
      : spawn(setpriv, ['--pdeathsig', 'KILL', command, ...args], options);
  live.add(child);
  child.once('close', () => live.delete(child));
  return child;
}
