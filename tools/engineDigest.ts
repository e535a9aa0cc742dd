import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Digest of every source of sim/engine and models below `root`, but for their words: what a result depends on besides its inputs. 16 hex digits. */
export function engineDigest(root: string): string {
  const hash = createHash('sha256');
  for (const room of ['sim/engine', 'models']) {
    const files = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.split(sep).includes('locales'))
      .map((file) => join(root, room, file))
      .sort((a, b) => (a < b ? -1 : 1));
    for (const file of files) {
      hash
        .update(relative(root, file).split(sep).join('/'))
        .update('\0')
        .update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}
