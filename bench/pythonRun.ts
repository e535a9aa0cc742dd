import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runProgram } from './cBuild.ts';
import type { Contender } from './measure.ts';
import { plainMultiServerQueue } from './plain/multiServerQueue.ts';

/** Debian's Python, which Debian's packages are for. */
const python = '/usr/bin/python3';
const checkedCustomers = 5000;

/**
 * W1 by `bench/python/<file>` under Debian's Python. No contender where that or `module` is missing. With the plain loop's own draws it must
 * give the plain loop's mean wait, or this throws; its timed runs draw by Python's `random`.
 */
export function pythonContenders(contender: Omit<Contender, 'run'>, file: string, module?: string): Contender[] {
  const version = versionOf(module);
  if (version === undefined) return [];
  const program = join('bench', 'python', file);
  const same = runProgram(python, [program, String(checkedCustomers), '1', 'same']).check;
  const plain = plainMultiServerQueue(checkedCustomers, 1, false);
  if (!(Math.abs(same - plain) <= 1e-9)) throw new Error(`${file}: mean wait ${same}, the plain loop's ${plain}`);
  return [
    {
      ...contender,
      name: `${contender.name} ${version}`,
      run: (round) => runProgram(python, [program, String(contender.units), String(round + 1), 'own']),
    },
  ];
}

/** Of a module, and of Python itself; undefined where either is missing. */
function versionOf(module: string | undefined): string | undefined {
  const own = module === undefined ? '' : `import ${module}; print(${module}.__version__, end=', '); `;
  try {
    const code = `import platform; ${own}print('CPython', platform.python_version())`;
    return execFileSync(python, ['-c', code], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}
