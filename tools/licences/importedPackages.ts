import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SyntaxNode, visitSource } from '../guards/syntax.ts';

/** Sources that a build of each part begins with. */
export const entries = {
  'command line': ['cli/zhili.ts', 'cli/worker.ts'],
  library: ['node/index', 'node/worker', 'browser/index', 'browser/worker'].map((name) => `library/${name}.ts`),
} as const;

/** Names of the packages that sources below `root` import, from entry to entry of the house, types aside; Node's own modules are none. */
export function importedPackages(root: string, from: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const waiting = from.map((file) => join(root, file));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const specifier of specifiersOf(file)) {
      if (specifier.startsWith('.')) {
        const target = join(dirname(file), specifier);
        if (/\.tsx?$/.test(target) && existsSync(target)) waiting.push(target);
      } else if (!specifier.startsWith('node:')) {
        names.add(packageOf(specifier));
      }
    }
  }
  return names;
}

function specifiersOf(file: string): string[] {
  const found: string[] = [];
  visitSource(file, readFileSync(file, 'utf8'), (node) => {
    const from = node.source as SyntaxNode | null | undefined;
    if (typeof from !== 'object' || from === null || typeof from.value !== 'string') return;
    if (node.importKind !== 'type' && node.exportKind !== 'type') found.push(from.value);
  });
  return found;
}

/** `@scope/name` of `@scope/name/part`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
