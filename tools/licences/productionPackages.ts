import { installedPlaces, type LockFile, nameAt } from './lockFile.ts';

/** A package that reaches a user's machine with `npm ci --omit=dev`. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, `UNKNOWN` where the lock file has none. */
  readonly licence: string;
  /** Named in package.json, not only needed by another package. */
  readonly direct: boolean;
}

/** Everything not for development only, one row a name and version, by name and then by version. */
export function productionPackages(lock: LockFile): ProductionPackage[] {
  const direct = new Set(Object.keys(lock.packages['']?.dependencies ?? {}));
  const rows = new Map<string, ProductionPackage>();
  for (const place of installedPlaces(lock)) {
    const { version = '', license = 'UNKNOWN', dev = false } = lock.packages[place]!;
    if (dev) continue;
    const name = nameAt(place);
    const isDirect = direct.has(name) && place === `node_modules/${name}`;
    rows.set(`${name} ${version}`, { name, version, licence: license, direct: isDirect });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
