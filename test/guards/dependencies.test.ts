import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importedPackages } from '../../tools/licences/importedPackages.ts';
import { placesNeeded, readLockFile } from '../../tools/licences/lockFile.ts';

const root = resolve(import.meta.dirname, '../..');
const planted = mkdtempSync(join(tmpdir(), 'zhili-dependencies-'));
afterAll(() => rmSync(planted, { recursive: true }));

/** The command that `npm run lint` ends with, over another tree. */
const lintCommand = (tree: string) =>
  spawnSync(process.execPath, ['tools/run.mjs', 'checkDependencies', tree], { cwd: root, encoding: 'utf8' });

describe('the check of dependencies', () => {
  it('fails over a planted lock file, and names every package that may not be there and why', () => {
    cpSync(join(import.meta.dirname, 'fixtures/packageLock.json'), join(planted, 'package-lock.json'));
    mkdirSync(join(planted, 'node_modules/quiet'), { recursive: true });
    writeFileSync(join(planted, 'node_modules/quiet/package.json'), '{"scripts": {"postinstall": "node x.js"}}');
    const { status, stderr } = lintCommand(planted);
    expect(stderr.trim().split('\n').sort()).toEqual(
      [
        'elsewhere: comes from https://registry.npmjs.org.example/elsewhere-1.0.0.tgz',
        'free/node_modules/unchecked: has no SHA-512 checksum',
        'lesser: may not ship under LGPL-2.1',
        'network: may not ship under AGPL-3.0-only',
        'quiet: runs a script when it is installed',
        'scripted: runs a script when it is installed',
        'server: may not ship under SSPL-1.0',
        'silent: may not ship under UNKNOWN',
        'viral: may not ship under GPL-3.0',
        'weak: has no SHA-512 checksum',
      ].map((one) => `package-lock.json: node_modules/${one}`),
    );
    expect(status).toBe(1);
  });

  it('fails where there is nothing to read', () => {
    expect(lintCommand(join(planted, 'node_modules')).status).toBe(1);
  });

  it('follows what is needed as Node does, the nearest copy first', () => {
    const lock = {
      packages: {
        'node_modules/a': { dependencies: { b: '1', c: '1' } },
        'node_modules/a/node_modules/b': { optionalDependencies: { c: '1' } },
        'node_modules/b': { dependencies: { d: '1' } },
        'node_modules/c': { dependencies: { a: '1' } },
        'node_modules/d': {},
      },
    };
    const places = ['node_modules/a', 'node_modules/a/node_modules/b', 'node_modules/c'];
    expect([...placesNeeded(lock, ['a', 'absent'])].sort()).toEqual(places);
  });
});

describe('The code of the benchmark’s peers', () => {
  const peers = readLockFile(join(root, 'bench/peers/package-lock.json'));
  const names = ['agentscript', 'flocc'];

  it('is GPL code in part, which is why it is kept apart', () => {
    expect(peers.packages['node_modules/agentscript']?.license).toBe('GPL-3.0');
  });

  it('is in no lock file and no import of the product', () => {
    const { packages } = readLockFile(join(root, 'package-lock.json'));
    for (const name of names) expect(Object.keys(packages).filter((place) => place.endsWith(`/${name}`))).toEqual([]);
    const entries = ['cli/zhili.ts', 'cli/worker.ts', 'notebook/main.tsx', 'notebook/frame/main.ts', 'sim/index.ts'];
    const imported = importedPackages(root, [...entries, 'library/node/index.ts', 'library/browser/index.ts']);
    expect(imported).toContain('commander');
    for (const name of names) expect(imported).not.toContain(name);
  });

  it('is not among what npm packs, though it be built and installed', () => {
    // As the tree is after a build and a benchmark.
    const tree = mkdtempSync(join(tmpdir(), 'zhili-pack-'));
    for (const file of ['package.json', 'LICENSE', 'README.md']) cpSync(join(root, file), join(tree, file));
    const plant = (file: string) => {
      mkdirSync(join(tree, file, '..'), { recursive: true });
      writeFileSync(join(tree, file), 'planted');
    };
    for (const file of ['dist/zhili.js', 'dist/bench/bench.js', 'bench/peers/package.json', 'bench/bench.ts'])
      plant(file);
    for (const folder of ['bench/peers/node_modules', 'node_modules']) plant(`${folder}/agentscript/index.js`);
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
      cwd: tree,
      encoding: 'utf8',
    });
    rmSync(tree, { recursive: true });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    expect(paths).toContain('dist/zhili.js');
    expect(paths.filter((path) => /bench|peers|agentscript|node_modules/.test(path))).toEqual([]);
  });
});
