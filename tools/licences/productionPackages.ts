/** A package that reaches a user's machine with `npm ci --omit=dev`. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, `UNKNOWN` where the lock file has none. */
  readonly licence: string;
  /** Named in package.json, not only needed by another package. */
  readonly direct: boolean;
}

/** The parts of a package-lock.json (version 3) that are read here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const folder = 'node_modules/';

/** Everything not for development only, one row a name and version, by name and then by version. */
export function productionPackages({ packages }: LockFile): ProductionPackage[] {
  const direct = new Set(Object.keys(packages['']?.dependencies ?? {}));
  const rows = new Map<string, ProductionPackage>();
  for (const [path, { version = '', license = 'UNKNOWN', dev = false, link = false }] of Object.entries(packages)) {
    // Packages of the house stand in its own folders, and as links to these: none of them ships.
    if (!path.startsWith(folder) || link || dev) continue;
    const name = path.slice(path.lastIndexOf(folder) + folder.length);
    const isDirect = direct.has(name) && path === `${folder}${name}`;
    rows.set(`${name} ${version}`, { name, version, licence: license, direct: isDirect });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
