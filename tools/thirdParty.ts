import { writeFileSync } from 'node:fs';
import { readLockFile } from './licences/lockFile.ts';
import { pagePackages } from './licences/pagePackages.ts';
import { productionPackages } from './licences/productionPackages.ts';
import { thirdPartyText } from './licences/thirdPartyText.ts';

/** Writes THIRD_PARTY.md from the lock file of the working directory and what its page bundles. */
export async function main(): Promise<number> {
  const packages = productionPackages(readLockFile('package-lock.json'));
  const { packages: bundled } = await pagePackages(process.cwd());
  writeFileSync('THIRD_PARTY.md', thirdPartyText(packages, bundled));
  console.log(`THIRD_PARTY.md: ${packages.length} packages, ${bundled.length} in the page.`);
  return 0;
}
