import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contender } from './measure.ts';

/**
 * Compiles `bench/c/<file>` with gcc -O2. The program takes (size, seed) and prints nanoseconds of processor time and check value.
 * No contender at all where there is no gcc.
 */
export function cContenders(
  contender: Omit<Contender, 'run'>,
  file: string,
  size: number,
  flags: readonly string[] = [],
): Contender[] {
  const program = join(mkdtempSync(join(tmpdir(), 'zhili-bench-')), 'program');
  try {
    execFileSync('gcc', ['-O2', ...flags, '-o', program, join('bench', 'c', file), '-lm'], { stdio: 'pipe' });
  } catch {
    return [];
  }
  return [{ ...contender, run: (round) => runProgram(program, [String(size), String(round + 1)]) }];
}

/** Runs a program that prints nanoseconds and check value. */
export function runProgram(program: string, args: readonly string[]): { nanoseconds: number; check: number } {
  const [nanoseconds, check] = execFileSync(program, args, { encoding: 'utf8' }).split(' ').map(Number);
  return { nanoseconds: nanoseconds!, check: check! };
}
