import { writeFileSync } from 'node:fs';
import { main as check } from './checkDependencies.ts';
import { dependenciesText } from './licences/dependenciesText.ts';
import { dependencyRows } from './licences/dependencyRows.ts';
import { readLockFile } from './licences/lockFile.ts';
import { pagePackages } from './licences/pagePackages.ts';

/** Writes docs/dependencies.md from the lock file, the sources and what the page bundles; 1 if a lock file holds what it must not. */
export async function main(): Promise<number> {
  const root = process.cwd();
  const { packages: bundled } = await pagePackages(root);
  writeFileSync(
    'docs/dependencies.md',
    dependenciesText(dependencyRows(root, readLockFile('package-lock.json'), bundled)),
  );
  return check([root]);
}
