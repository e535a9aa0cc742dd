import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Block, changed } from './blocks.ts';

const root = resolve(import.meta.dirname, '../../..');
const left = new Set(['.git', 'build', 'dist', 'findings', 'node_modules', 'shots']);

/** A copy of the tree with the blocks applied to it. */
export interface Overlay {
  /** Runs a program of the packages there; throws what it said where it fails. */
  run(...argv: readonly [string, ...string[]]): void;
  remove(): void;
}

export function makeOverlay(blocks: readonly Block[]): Overlay {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-overlay-'));
  for (const name of readdirSync(root)) {
    if (left.has(name)) continue;
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  }
  // What is large and only read.
  for (const name of ['findings', 'node_modules']) symlinkSync(join(root, name), join(folder, name));
  for (const block of blocks) {
    const file = join(folder, block.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      block.kind === 'new' ? block.text : changed(readFileSync(file, 'utf8'), block.hunks, block.file),
    );
  }
  return {
    run(program, ...argv) {
      const { status, stdout, stderr } = spawnSync(program, argv, { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${[program, ...argv].join(' ')}: ${status}\n${stdout}\n${stderr}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
