import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled to the last byte. */
export interface SmallTmpfs {
  readonly folder: string;
  /** Takes all room that is left; bytes taken. */
  fill(): number;
  free(): void;
  /** Unmounts it; what it held is gone. */
  remove(): void;
}

/** A tmpfs of `megabytes`, or why there can be none here: mounting is for root on Linux. */
export function mountTmpfs(megabytes: number): SmallTmpfs | string {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmdirSync(folder);
    return `no right to mount a tmpfs: ${(error as Error).message.trim().split('\n').at(-1)}`;
  }
  const remove = () => {
    // Lazy, so that it goes even where something still has a file of it open.
    execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
    rmdirSync(folder);
  };
  // A test that ends in the middle leaves no disk behind.
  process.once('exit', remove);
  const ballast = join(folder, '.ballast');
  return {
    folder,
    fill: () => fillWith(ballast),
    free: () => rmSync(ballast, { force: true }),
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

function fillWith(path: string): number {
  const file = openSync(path, 'a');
  let taken = 0;
  try {
    for (let piece = 1 << 20; piece >= 1; ) {
      try {
        taken += writeSync(file, Buffer.alloc(piece));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        piece >>= 1;
      }
    }
  } finally {
    closeSync(file);
  }
  return taken;
}
