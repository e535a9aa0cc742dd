import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { notebookFaultCodes } from '../../notebook/faultCodes.ts';

const folder = resolve(import.meta.dirname, '../../notebook');
const sources = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((file) => /\.tsx?$/.test(file) && file !== 'faultCodes.ts')
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

it('Every code listed for the page stands in its sources', () => {
  expect(notebookFaultCodes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});

it('Every code the page puts into a fault is listed, there or in the room it comes from', () => {
  const used = [...sources.matchAll(/\bFaultError\(\{ code: '(\w+)'/g)].map(([, code]) => code!);
  expect(used.length).toBeGreaterThan(1);
  expect(used.filter((code) => !(notebookFaultCodes as readonly string[]).includes(code))).toEqual([]);
});
