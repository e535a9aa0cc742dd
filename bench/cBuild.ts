import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contender } from './measure.ts';

/**
 * Compiles `bench/c/<file>` with gcc -O2. The program takes (size, seed) and prints nanoseconds and check value.
 * No contender at all where there is no gcc.
 */
export function cContenders(name: string, file: string, size: number, flags: readonly string[] = []): Contender[] {
  const program = join(mkdtempSync(join(tmpdir(), 'zhili-bench-')), 'program');
  try {
    execFileSync('gcc', ['-O2', ...flags, '-o', program, join('bench', 'c', file), '-lm'], { stdio: 'pipe' });
  } catch {
    return [];
  }
  return [
    {
      name,
      run(round) {
        const output = execFileSync(program, [String(size), String(round + 1)], { encoding: 'utf8' });
        const [nanoseconds, check] = output.split(' ').map(Number);
        return { nanoseconds: nanoseconds!, check: check! };
      },
    },
  ];
}
