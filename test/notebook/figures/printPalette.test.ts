import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const styles = resolve(import.meta.dirname, '../../../notebook/styles');

/** Custom properties of the first rule of `selector` whose values are colours. */
function colours(file: string, selector: string): Record<string, string> {
  const sheet = readFileSync(`${styles}/${file}`, 'utf8');
  const rule = sheet.slice(sheet.indexOf(`${selector} {`)).split('}')[0]!;
  return Object.fromEntries(
    Array.from(rule.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g), ([, name, value]) => [name, value]),
  );
}

it('Print and pictures have every colour of the light theme, on white', () => {
  const light = colours('tokens.css', ':root');
  expect(Object.keys(light).length).toBeGreaterThan(10);
  const print = colours('printPalette.css', '.print-palette.print-palette.print-palette');
  expect(print).toEqual({ ...light, '--paper': '#ffffff' });
});
