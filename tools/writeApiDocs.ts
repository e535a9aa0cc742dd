import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Writes what TypeDoc makes of the public declarations into an empty `folder`. Throws what TypeDoc complains of, warnings included. */
export function writeApiDocs(folder: string): void {
  const settings = join(root, 'tools/apiDocs');
  const typedoc = join(createRequire(join(settings, 'package.json')).resolve('typedoc'), '../../bin/typedoc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, '--out', folder], {
    cwd: settings,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`TypeDoc: ${stdout}${stderr}`);
}

/** `npm run api-docs`: docs/api anew. */
export function main(): number {
  const folder = join(root, 'docs/api');
  rmSync(folder, { recursive: true, force: true });
  writeApiDocs(folder);
  return 0;
}
