import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsEn } from '../../locales/faults.en.ts';

const room = resolve(import.meta.dirname, '../../notebook');
const files = readdirSync(room, { encoding: 'utf8', recursive: true }).filter((file) => /\.tsx?$/.test(file));
const read = (chosen: readonly string[]) => chosen.map((file) => readFileSync(join(room, file), 'utf8')).join('\n');
const isList = (file: string) => /(^|[/\\])faultCodes\.ts$/.test(file);

describe('fault codes of the page', () => {
  it.each(files.filter(isList))('Every code of %s stands in the sources beside and below it', (list) => {
    const codes = [...read([list]).matchAll(/'(\w+)'/g)].map(([, code]) => code!);
    const below = files.filter((file) => !isList(file) && (dirname(list) === '.' || file.startsWith(dirname(list))));
    const sources = read(below);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });

  it('Every code put into a fault has a text, and so stands in the list of its room', () => {
    const used = [...read(files).matchAll(/\bFaultError\(\{\s*code: '(\w+)'/g)].map(([, code]) => code!);
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((code) => !Object.hasOwn(faultsEn, code))).toEqual([]);
  });
});
