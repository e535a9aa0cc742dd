import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockFaults } from './licences/lockFaults.ts';
import { installedPlaces, readLockFile } from './licences/lockFile.ts';

/** Lock files of the house. What the benchmark runs beside the engine, GPL code among it, never ships. */
const lockFiles = [
  { file: 'package-lock.json', ships: true },
  { file: 'bench/peers/package-lock.json', ships: false },
];

/** Checks the lock files below the first argument (default: the working directory); 1 if one of them holds what it must not, or there is none. */
export function main([root = '.']: readonly string[]): number {
  let packages = 0;
  const faults = lockFiles
    .filter(({ file }) => existsSync(join(root, file)))
    .flatMap(({ file, ships }) => {
      const lock = readLockFile(join(root, file));
      packages += installedPlaces(lock).length;
      const runsScript = (place: string) => hasInstallScript(join(root, dirname(file), place));
      return lockFaults(lock, { ships, runsScript }).map((one) => `${file}: ${one}`);
    });
  for (const fault of faults) console.error(fault);
  console.log(`Dependencies: ${packages} packages read, ${faults.length} faults.`);
  return packages === 0 || faults.length > 0 ? 1 : 0;
}

/** Whether a package that lies in a folder runs a script when it is installed; what does not lie there runs none. */
function hasInstallScript(folder: string): boolean {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  const { scripts = {} } = JSON.parse(readFileSync(file, 'utf8')) as { scripts?: Readonly<Record<string, string>> };
  return ['preinstall', 'install', 'postinstall'].some((name) => Object.hasOwn(scripts, name));
}
