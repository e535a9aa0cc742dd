import { readFileSync } from 'node:fs';

/** The parts of a package-lock.json (version 3) that are read here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const folder = 'node_modules/';

export const readLockFile = (path: string): LockFile => JSON.parse(readFileSync(path, 'utf8')) as LockFile;

/** `@scope/name` of the place where a package lies. */
export const nameAt = (path: string): string => path.slice(path.lastIndexOf(folder) + folder.length);

/** Places of what was installed: neither the house itself, nor packages of its own and links to them. */
export const installedPlaces = ({ packages }: LockFile): string[] =>
  Object.keys(packages).filter((path) => path.startsWith(folder) && packages[path]!.link !== true);

/** Places of packages of these names and of all they need, found as Node finds them. */
export function placesNeeded({ packages }: LockFile, names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string, name: string): void => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${folder}`)))) {
      const place = at === '' ? `${folder}${name}` : `${at}/${folder}${name}`;
      const locked = packages[place];
      if (locked !== undefined) {
        if (found.has(place)) return;
        found.add(place);
        const { dependencies, optionalDependencies, peerDependencies } = locked;
        for (const needed of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
          visit(place, needed);
        }
        return;
      }
      if (at === '') return;
    }
  };
  for (const name of names) visit('', name);
  return found;
}
