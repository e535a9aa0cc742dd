import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/browsers.ts';
import { runCommand } from '../cli/testHost.ts';
import { openPage } from '../e2e/browserPage.ts';
import { serveFolder } from '../e2e/staticSite.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
let example: string;

/** The package as it is packed, and the example beside it, which finds it as if it were installed. */
beforeAll(async () => {
  mkdirSync(join(root, 'build'), { recursive: true });
  folder = mkdtempSync(join(root, 'build/consumers-'));
  const installed = join(folder, 'zhili');
  await build({
    configFile: join(root, 'vite.library.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(installed, 'dist/library') },
  });
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'));
  example = join(folder, 'example');
  cpSync(join(root, 'examples/library'), example, { recursive: true });
  mkdirSync(join(example, 'node_modules'));
  symlinkSync(installed, join(example, 'node_modules/zhili'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let told: Promise<string> | undefined;

/** What `zhili compare` says of the question of the example. */
const hashOfCommand = () => {
  told ??= (async () => {
    const argv = 'compare beihu --policies before,after --slice 1/14 --days 90 --replicates 4 --format json'.split(' ');
    return JSON.parse((await runCommand(argv)).out).hash as string;
  })();
  return told;
};

describe('The example of the library', () => {
  it('Runs in Node, ends by itself, writes its table and tells the hash that the command line tells', async () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['compare.mjs'], { cwd: example, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(/^hash ([0-9a-f]{64})$/m.exec(stdout)?.[1]).toBe(await hashOfCommand());
    expect(stdout).toMatch(/│ 'disputeResolutionRate' +│/);
    expect(stdout).toMatch(/^openAtEnd: \d+(\.\d+)? after the reform, \d+(\.\d+)? with more patrols$/m);
    expect(stdout).toMatch(/^rules forbearance [0-9a-f]{12}$/m);
    const [header, ...rows] = readFileSync(join(example, 'reform.csv'), 'utf8').trim().split('\n');
    expect(header).toBe('policy,replicate,outcome,value');
    expect(rows.filter((row) => row.startsWith('beihu-after,3,'))).toHaveLength(rows.length / 8);
  });

  it.skipIf(findBrowser('chromium') === undefined)(
    'Runs in a page that a bundler built, with the same hash',
    async () => {
      const outDir = join(folder, 'page');
      await build({
        root: example,
        base: './',
        configFile: false,
        logLevel: 'error',
        build: { outDir, emptyOutDir: true, target: 'es2022' },
      });
      const site = await serveFolder(outDir);
      try {
        const page = await openPage('chromium', findBrowser('chromium')!, site.url);
        try {
          const shown = `new Promise((resolve) => {
          const look = () => {
            const { value } = document.querySelector('output');
            if (value === '') setTimeout(look, 50);
            else resolve(value);
          };
          look();
        })`;
          expect(await page.evaluate(shown)).toBe(await hashOfCommand());
        } finally {
          await page.close();
        }
      } finally {
        await site.close();
      }
    },
  );

  it('Compiles where types are resolved as bundlers and as Node do it', () => {
    const source = `import { compare, type CompareResult, type OwnHooks } from 'zhili';
      const rule = ({ factor }: { factor: number }): OwnHooks => ({ patience: (one, usual) => usual * factor + 0 * one.days });
      export const result: CompareResult = await compare({ case: 'beihu', rules: [{ name: 'more', rule, values: { factor: 2 } }] });
      // Without annotations: what a rule gives is known, its values are the writer's.
      await compare({ case: 'beihu', rules: [{ name: 'few', values: { to: 1 }, rule: ({ to }) => ({ entryLevel: (one, level) => Math.min(one.level, level, to) }) }] });
      // @ts-expect-error There is no such hook, and a level is no text.
      await compare({ case: 'beihu', rules: [{ name: 'odd', rule: () => ({ entryLevel: () => 'county' }) }] });
      export const low: number = result.contrasts[0]!.low;
      // @ts-expect-error There is no such option.
      await compare({ case: 'beihu', polices: ['base'] });`;
    writeFileSync(join(example, 'typed.mts'), source);
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    for (const [module, resolution] of [
      ['ESNext', 'bundler'],
      ['NodeNext', 'nodenext'],
    ]) {
      const options = `--noEmit --strict --target es2022 --lib es2022,dom --typeRoots . --ignoreConfig --module ${module}`;
      const { stdout } = spawnSync(
        process.execPath,
        [compiler, ...options.split(' '), '--moduleResolution', resolution!, 'typed.mts'],
        { cwd: example, encoding: 'utf8' },
      );
      expect(stdout, resolution).toBe('');
    }
  });
});
