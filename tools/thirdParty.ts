import { readFileSync, writeFileSync } from 'node:fs';
import { type LockFile, productionPackages } from './licences/productionPackages.ts';
import { thirdPartyText } from './licences/thirdPartyText.ts';

/** Writes THIRD_PARTY.md from the lock file of the working directory. */
export function main(): number {
  const packages = productionPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile);
  writeFileSync('THIRD_PARTY.md', thirdPartyText(packages));
  console.log(`THIRD_PARTY.md: ${packages.length} packages.`);
  return 0;
}
