import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundledPackages } from '../licences/bundledPackages.ts';
import { moduleCollector } from '../licences/moduleCollector.ts';
import { noticesText } from '../licences/noticesText.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const ported = [
  'sim/engine/naturalLogarithm.ts',
  'sim/engine/exponential.ts',
  'sim/engine/normalQuantiles.ts',
  'sim/experiment/designs/joeKuo.ts',
];

/** Without it browsers take a text from a server that names no encoding for a Western one. */
const byteOrderMark = '\uFEFF';

/**
 * Emits licences.txt beside the page: minifying removes the notices that its parts must keep. `worker` belongs into the worker's build,
 * which ends before the page's does. `besides` names packages of which more than code is in it.
 */
export function licenceNotices(besides: readonly string[] = []): {
  readonly page: Plugin[];
  readonly worker: () => Plugin[];
} {
  const modules = new Set(besides.map((name) => join(root, 'node_modules', name, 'package.json')));
  const emit: Plugin = {
    name: 'zhili-licence-notices',
    apply: 'build',
    generateBundle() {
      const text = noticesText(read('LICENSE'), ported.map(noticeOf), bundledPackages(modules));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: byteOrderMark + text });
    },
  };
  return { page: [moduleCollector(modules), emit], worker: () => [moduleCollector(modules)] };
}

/** The comment that a ported file begins with. */
function noticeOf(file: string): string {
  const [, comment] = /^\/\*\n([\s\S]*?)\n \*\//.exec(read(file)) ?? [];
  if (comment === undefined) throw new Error(`${file}: no notice at its head`);
  return `${file}\n\n${comment.replaceAll(/^ \* ?/gm, '')}`;
}
