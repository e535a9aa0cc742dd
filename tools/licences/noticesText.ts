import type { BundledPackage } from './bundledPackages.ts';
import { mayShip } from './mayShip.ts';

const rule = '-'.repeat(80);

/**
 * The licences that ship with the page: its own, the notices of what was ported, and those of the packages in it, each text once.
 * Throws where a package may not ship, or has no licence text to pass on.
 */
export function noticesText(own: string, ported: readonly string[], packages: readonly BundledPackage[]): string {
  const refused = packages.filter(({ licence, notice }) => !mayShip(licence) || notice === '');
  if (refused.length > 0) {
    throw new Error(`may not ship: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`);
  }
  const byText = new Map<string, BundledPackage[]>();
  for (const one of packages) byText.set(one.notice, [...(byText.get(one.notice) ?? []), one]);
  const parts = [...byText].map(
    ([notice, users]) =>
      `${users.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join('\n')}\n\n${notice}`,
  );
  const head = 'Zhili, and the packages whose code is part of this page.';
  return `${[head, own.trim(), ...ported, ...parts].join(`\n\n${rule}\n\n`)}\n`;
}
