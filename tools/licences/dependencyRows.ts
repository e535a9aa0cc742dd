import type { BundledPackage } from './bundledPackages.ts';
import { entries, importedPackages } from './importedPackages.ts';
import { installedPlaces, type LockFile, nameAt, placesNeeded } from './lockFile.ts';

/** Where a package goes: into a part of what ships, or with it because another part of the installation needs it. */
type Place = keyof typeof entries | 'page' | 'installed';

export interface DependencyRow {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, `UNKNOWN` where none is stated. */
  readonly licence: string;
  /** Empty for what is there for development only. */
  readonly ships: readonly Place[];
  readonly hasInstallScript: boolean;
}

/** Every package of a lock file, one row a name and version, by name and then by version; `bundled` is what is in the page. */
export function dependencyRows(root: string, lock: LockFile, bundled: readonly BundledPackage[]): DependencyRow[] {
  const parts = Object.entries(entries).map(
    ([part, files]) => [part as keyof typeof entries, placesNeeded(lock, importedPackages(root, files))] as const,
  );
  const inPage = new Set(bundled.map(({ name, version }) => `${name} ${version}`));
  const rows = new Map<string, DependencyRow>();
  for (const place of installedPlaces(lock)) {
    const { version = '', license = 'UNKNOWN', dev = false, hasInstallScript = false } = lock.packages[place]!;
    const name = nameAt(place);
    const key = `${name} ${version}`;
    const before = rows.get(key)?.ships ?? [];
    const here: Place[] = dev ? [] : parts.filter(([, places]) => places.has(place)).map(([part]) => part);
    if (!dev && here.length === 0) here.push('installed');
    if (inPage.has(key)) here.push('page');
    const ships = [...new Set([...before, ...here])];
    rows.set(key, { name, version, licence: license, ships, hasInstallScript });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
