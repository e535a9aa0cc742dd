import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parameterReads } from './parameterReads.ts';

/** Folders below `models/governance/` that say what parameters are instead of using them. */
const aside = /^(parameters|locales)\//;

/** Files below `models/governance/` that read a parameter, by its key; sorted. `keys` are those that are looked for. */
export function parameterUses(root: string, keys: readonly string[]): Record<string, string[]> {
  const folder = resolve(root, 'models/governance');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !aside.test(file))
    .sort();
  const uses: Record<string, string[]> = Object.fromEntries(keys.map((key) => [key, []]));
  for (const file of files) {
    for (const key of parameterReads(readFileSync(resolve(folder, file), 'utf8'), new Set(keys))) uses[key]!.push(file);
  }
  return uses;
}
