import { installedPlaces, type LockFile, nameAt } from './lockFile.ts';
import { mayShip } from './mayShip.ts';

const publicRegistry = 'https://registry.npmjs.org/';

/** Packages that may run a script when they are installed, and why. */
const installScripts: Readonly<Record<string, string>> = {
  'msgpackr-extract':
    'optional, below msgpackr of BullMQ: takes a prebuilt addon from packages of its own beside it, or compiles it; without it all works (`npm ci --ignore-scripts`)',
};

export const reasonOfScript = (name: string): string | undefined => installScripts[name];

export interface LockRules {
  /** Whether what is not for development only reaches a user. */
  readonly ships: boolean;
  /** Whether the package that lies there says of itself that it runs a script, whatever the lock file says. */
  readonly runsScript: (place: string) => boolean;
}

/**
 * What is wrong with a lock file, a sentence each: a package from anywhere but the public registry (or from the registry of whoever installs, where none is named), one without a
 * checksum, one that runs a script unannounced, and, where it ships, one whose licence does not let it.
 */
export function lockFaults(lock: LockFile, { ships, runsScript }: LockRules): string[] {
  return installedPlaces(lock).flatMap((place) => {
    const { resolved, integrity, license = 'UNKNOWN', dev = false, hasInstallScript = false } = lock.packages[place]!;
    const faults: string[] = [];
    if (resolved !== undefined && !resolved.startsWith(publicRegistry)) faults.push(`comes from ${resolved}`);
    if (integrity === undefined || !integrity.startsWith('sha512-')) faults.push('has no SHA-512 checksum');
    if ((hasInstallScript || runsScript(place)) && reasonOfScript(nameAt(place)) === undefined) {
      faults.push('runs a script when it is installed');
    }
    if (ships && !dev && !mayShip(license)) faults.push(`may not ship under ${license}`);
    return faults.map((one) => `${place}: ${one}`);
  });
}
