import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const specifier = /(\bfrom |\bimport\()'(\.[^']+)\.ts'/g;

/**
 * Puts the declarations that the entry of the library reaches beside what is built, below `types/`. They name each other with `.js`, which every
 * compiler and every way of resolution understands, where the sources say `.ts`.
 */
export function libraryTypes(root: string): Plugin {
  let outDir = '';
  return {
    name: 'library-types',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const { status, stdout } = spawnSync(process.execPath, [compiler, '-b', 'library/node'], {
        cwd: root,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`The library’s types do not compile:\n${stdout}`);
      copyReachable(join(root, 'build/types'), 'library/node/index', join(outDir, 'types'));
    },
  };
}

/** Copies a declaration and all it imports. Throws for one that is not there. */
function copyReachable(from: string, entry: string, to: string): void {
  const reached = new Set<string>([entry]);
  for (const name of reached) {
    const source = join(from, `${name}.d.ts`);
    if (!existsSync(source)) throw new Error(`No declaration ${source}`);
    const text = readFileSync(source, 'utf8');
    for (const [, , path] of text.matchAll(specifier)) {
      reached.add(relative(from, join(dirname(source), path!)).replaceAll('\\', '/'));
    }
    const target = join(to, `${name}.d.ts`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text.replace(specifier, "$1'$2.js'"));
  }
}
