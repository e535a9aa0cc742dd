import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledPackages } from '../../tools/licences/bundledPackages.ts';
import { dependenciesText } from '../../tools/licences/dependenciesText.ts';
import { dependencyRows } from '../../tools/licences/dependencyRows.ts';
import { readLockFile } from '../../tools/licences/lockFile.ts';
import { mayShip } from '../../tools/licences/mayShip.ts';
import { noticesText } from '../../tools/licences/noticesText.ts';
import { pagePackages } from '../../tools/licences/pagePackages.ts';
import { productionPackages } from '../../tools/licences/productionPackages.ts';
import { thirdPartyText } from '../../tools/licences/thirdPartyText.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const shipped = productionPackages(readLockFile(join(root, 'package-lock.json')));

describe('the packages that ship', () => {
  let page: Awaited<ReturnType<typeof pagePackages>>;
  beforeAll(async () => {
    page = await pagePackages(root);
  }, 120_000);

  it('are those THIRD_PARTY.md lists (npm run third-party writes it)', () => {
    expect(read('THIRD_PARTY.md')).toBe(thirdPartyText(shipped, page.packages));
  });

  it('stand in docs/dependencies.md with all that is for development only (npm run dependencies writes it)', () => {
    const rows = dependencyRows(root, readLockFile(join(root, 'package-lock.json')), page.packages);
    expect(read('docs/dependencies.md')).toBe(dependenciesText(rows));
    const shipsIn = (name: string) => rows.find((row) => row.name === name)?.ships;
    expect(shipsIn('commander')).toEqual(['command line']);
    expect(shipsIn('mathjs')).toEqual(['command line', 'library', 'page']);
    expect(shipsIn('arquero')).toEqual(['page']);
    expect(shipsIn('vitest')).toEqual([]);
    expect(rows.filter(({ name }) => /agentscript|flocc/.test(name))).toEqual([]);
  });

  it('include what the page, its parts on demand and its worker bundle, down to what packages have inlined', () => {
    const names = page.packages.map(({ name }) => name);
    for (const name of ['preact', '@e965/xlsx', '@noble/hashes', '@observablehq/notebook-kit', 'robust-predicates']) {
      expect(names).toContain(name);
    }
    for (const name of ['jsdom', 'typescript', 'vite', 'axe-core', 'agentscript', 'flocc'])
      expect(names).not.toContain(name);
  });

  it('have their licence texts, and those of what was ported, beside the page', () => {
    for (const { name, version, licence, notice } of page.packages) {
      expect(page.notices).toContain(`${name} ${version} (${licence})\n`);
      expect(page.notices, name).toContain(notice);
    }
    expect(page.notices).toContain(read('LICENSE').trim());
    expect(page.notices).toContain("After FreeBSD's e_log.c: Copyright (C) 1993 by Sun Microsystems, Inc.");
    expect(page.notices).toContain("After FreeBSD's e_exp.c: Copyright (C) 2004 by Sun Microsystems, Inc.");
    expect(page.notices).toContain('Copyright (c) 2008, Frances Y. Kuo and Stephen Joe');
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

describe('bundledPackages', () => {
  it('takes the package of a module, scoped or virtual, once a version, and nothing of our own', () => {
    const modules = join(root, 'node_modules');
    const found = bundledPackages([
      `${modules}/preact/hooks/dist/hooks.mjs`,
      `${modules}/preact/dist/preact.mjs`,
      `\0${modules}/@noble/hashes/sha2.js?commonjs`,
      `${modules}/d3-array/dist/d3-array.mjs`,
      join(root, 'notebook/main.tsx'),
      '\0rolldown/runtime.js',
    ]);
    expect(found.map(({ name }) => name)).toEqual(['@noble/hashes', 'd3-array', 'internmap', 'preact']);
    for (const { notice } of found) expect(notice).toMatch(/copyright/i);
  });
});

describe('noticesText', () => {
  const mit = { name: 'a', version: '1.0.0', licence: 'MIT', notice: 'Copyright A' };

  it('says a text once for all packages that share it', () => {
    const text = noticesText('OWN', ['PORTED'], [mit, { ...mit, name: 'b' }]);
    expect(text).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nCopyright A');
    expect(text.match(/Copyright A/g)).toHaveLength(1);
    expect(text.indexOf('OWN')).toBeLessThan(text.indexOf('PORTED'));
  });

  it('refuses a package that may not ship or has no licence text', () => {
    expect(() => noticesText('', [], [mit, { ...mit, name: 'b', licence: 'GPL-3.0' }])).toThrow('b (GPL-3.0)');
    expect(() => noticesText('', [], [{ ...mit, notice: '' }])).toThrow('a (MIT)');
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
