import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** What a process said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly messages: string;
}

/** The command line as it ships, built into a folder of its own. */
export interface BuiltProgram {
  readonly folder: string;
  readonly file: string;
  remove(): void;
}

export async function buildProgram(): Promise<BuiltProgram> {
  mkdirSync(join(root, 'build'), { recursive: true });
  const folder = mkdtempSync(join(root, 'build/test-'));
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: folder } });
  return { folder, file: join(folder, 'zhili.js'), remove: () => rmSync(folder, { recursive: true }) };
}

/** Starts the built command; `watch` sees every piece of what it says on the way. */
export function runProgram(
  file: string,
  argv: readonly string[],
  watch: (child: ChildProcess, messages: string) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [file, ...argv], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  });
  let out = '';
  let messages = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    messages += piece;
    watch(child, messages);
  });
  return new Promise((ended) => child.on('close', (code) => ended({ code, out, messages })));
}
