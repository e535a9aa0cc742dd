import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayShip } from '../../tools/licences/mayShip.ts';
import { type LockFile, productionPackages } from '../../tools/licences/productionPackages.ts';
import { thirdPartyText } from '../../tools/licences/thirdPartyText.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const shipped = productionPackages(JSON.parse(read('package-lock.json')) as LockFile);

describe('the packages that ship', () => {
  it('are those THIRD_PARTY.md lists (npm run third-party writes it)', () => {
    expect(read('THIRD_PARTY.md')).toBe(thirdPartyText(shipped));
  });

  it('include every dependency of package.json, and carry a permissive licence', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    expect(shipped.filter((row) => row.direct).map((row) => row.name)).toEqual(Object.keys(dependencies).sort());
    expect(shipped.filter((row) => !mayShip(row.licence))).toEqual([]);
  });
});

describe('productionPackages', () => {
  it('leaves development packages out and finds the licence of nested ones', () => {
    const lock = {
      packages: {
        '': { dependencies: { '@a/b': '1' } },
        'node_modules/@a/b': { version: '1.0.0', license: 'MIT' },
        'node_modules/@a/b/node_modules/c': { version: '2.0.0' },
        'node_modules/c': { version: '1.0.0', license: 'ISC' },
        'node_modules/d': { version: '1.0.0', license: 'GPL-3.0', dev: true },
      },
    };
    expect(productionPackages(lock)).toEqual([
      { name: '@a/b', version: '1.0.0', licence: 'MIT', direct: true },
      { name: 'c', version: '1.0.0', licence: 'ISC', direct: false },
      { name: 'c', version: '2.0.0', licence: 'UNKNOWN', direct: false },
    ]);
  });
});

describe('mayShip', () => {
  it.each(['MIT', 'ISC', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND BSD-3-Clause', '(MIT AND ISC) OR AGPL-3.0'])(
    'lets %s ship',
    (licence) => expect(mayShip(licence)).toBe(true),
  );
  it.each(['GPL-3.0', 'GPL-2.0-only', 'AGPL-3.0', 'LGPL-2.1-or-later', 'MIT AND GPL-3.0', 'UNKNOWN', 'UNLICENSED', ''])(
    'refuses «%s»',
    (licence) => expect(mayShip(licence)).toBe(false),
  );
});
