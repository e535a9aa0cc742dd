import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { figuresFaultCodes } from '../../../notebook/figures/faultCodes.ts';

const folder = resolve(import.meta.dirname, '../../../notebook/figures');

it('Every code listed stands in the sources of figures, and no other is put into a fault there', () => {
  const sources = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('faultCodes.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const used = Array.from(sources.matchAll(/\bcode: '(\w+)'/g), ([, code]) => code!);
  expect([...new Set(used)].sort()).toEqual([...figuresFaultCodes].sort());
});
