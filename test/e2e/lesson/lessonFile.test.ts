import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { BrowserPage } from '../browserPage.ts';
import { describeInBrowsers } from '../describeInBrowsers.ts';

const root = resolve(import.meta.dirname, '../../..');
const mostBytes = 4_000_000;

let folder: string;
let file: string;
/** What each browser said of the same worlds. */
const verdicts: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhili-lesson-'));
  await build({ configFile: join(root, 'vite.lesson.config.ts'), logLevel: 'error', build: { outDir: folder } });
  file = join(folder, 'zhili-lesson.html');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('The lessons are one file of less than four megabytes', () => {
  expect(statSync(file).size).toBeLessThan(mostBytes);
});

describeInBrowsers((_, open) => {
  let page: BrowserPage | undefined;
  afterEach(() => page?.close());

  it('the file teaches from disk by keys alone: predict, run, reveal, and what was said outlives a reload', async () => {
    page = await open(`${pathToFileURL(file)}`);
    const { evaluate } = page;
    const press = (...keys: string[]) =>
      evaluate(`(async () => {
        for (const key of ${JSON.stringify(keys)}) {
          (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          await new Promise((done) => setTimeout(done, 30));
        }
      })()`);
    const text = (selector: string) =>
      evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
    const reload = async () => {
      await evaluate('window.isOld = true; location.reload()');
      await expect.poll(() => evaluate(`document.readyState === 'complete' && window.isOld !== true`)).toBe(true);
    };
    await evaluate(`localStorage.setItem('zhili.language', 'zh')`);
    await reload();
    await expect.poll(() => text('.lesson-choice strong')).toBe('救火还是防火');
    // A synthetic Enter follows no link.
    await evaluate(`document.querySelector('.lesson-choice').click()`);
    await expect.poll(() => text('.lesson-stage h1')).not.toBe('');

    for (let i = 0; i < 12 && (await text('.lesson-step.predict')) === ''; i++) await press(' ');
    await expect.poll(() => evaluate(`document.activeElement?.getAttribute('role')`)).toBe('slider');
    await press('ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowUp');
    const points = `document.querySelectorAll('.board-room-point').length`;
    expect(await evaluate(points)).toBe(3);
    await reload();
    await expect.poll(() => evaluate(points)).toBe(3);

    await expect.poll(() => evaluate(`document.activeElement?.getAttribute('role')`)).toBe('slider');
    await press('PageDown');
    await expect.poll(() => text('.lesson-step.reveal .lesson-caution'), { timeout: 60_000 }).not.toBe('');
    expect(await evaluate(points)).toBe(3);
    verdicts.push(
      `${await text('.lesson-verdict')} ${await evaluate(`document.querySelector('.board-median').getAttribute('d')`)}`,
    );
    expect(await text('.lesson-verdict')).toMatch(/^大家画了 3 个点/);

    await press('b');
    expect(await evaluate(`document.querySelector('.lesson-stage').classList.contains('black')`)).toBe(true);
    await press('PageDown', '?');
    expect(await text('.lesson-help h2')).toBe('按键');
    await press('Escape', 'Escape');
    await expect.poll(() => text('.lesson-menu h1')).toBe('课堂');
  });

  it('the file brings the glyphs it shows, nothing of notebook, editor or formula language, and asks nobody', async () => {
    page = await open(`${pathToFileURL(file)}`);
    await expect.poll(() => page!.evaluate(`document.querySelectorAll('.lesson-choice').length`)).toBeGreaterThan(0);
    expect(
      await page.evaluate(
        `document.fonts.ready.then(() => [...document.fonts].filter((one) => one.status === 'loaded').length > 0)`,
      ),
    ).toBe(true);
    expect(
      await page.evaluate(
        `performance.getEntriesByType('resource').filter((one) => !/^(data|blob):/.test(one.name)).map((one) => one.name)`,
      ),
    ).toEqual([]);
    const strays = await page.evaluate(
      `['mathjs', 'codemirror', 'notebook-kit', 'NotebookRuntime'].filter((one) => document.scripts[0].textContent.includes(one) || document.getElementById('licences').innerHTML.includes(one))`,
    );
    expect(strays).toEqual([]);
  });
});

it('The same worlds are shown in every browser', () => {
  expect(new Set(verdicts).size).toBeLessThanOrEqual(1);
});
