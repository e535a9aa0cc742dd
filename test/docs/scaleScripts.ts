import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const scaleDocument = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/scale.md'), 'utf8');

/** The scripts of docs/scale.md by their names there. */
export const scaleScripts: ReadonlyMap<string, string> = new Map(
  Array.from(
    scaleDocument.matchAll(/<!-- script: (\S+) -->\n```\w+\n([\s\S]*?)```/g),
    ([, name, text]) => [name!, text!] as const,
  ),
);
