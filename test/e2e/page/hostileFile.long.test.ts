import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { describeInChromium } from './describeInChromium.ts';
import { type ForeignServer, foreignServer } from './foreignServer.ts';

let foreign: ForeignServer;
let elsewhere: string;

beforeAll(async () => {
  foreign = await foreignServer();
  elsewhere = foreign.url;
});
afterEach(() => expect(foreign.asked.splice(0)).toEqual([]));
afterAll(() => foreign?.close());

const words = pageTextsOf('zh').explore;
const patience = { timeout: 20_000 };

type Cell = string | readonly [type: string, source: string];

const notebookOf = (cells: readonly Cell[], title = 'Hostile'): string =>
  `<!doctype html><notebook><title>${title}</title>${cells
    .map((cell) => (typeof cell === 'string' ? ['module', cell] : cell))
    .map(([type, source]) => `<script type="${type}">\n${source?.replaceAll('</script', '<\\/script')}\n</script>`)
    .join('')}</notebook>`;

describeInChromium('The page with a hostile notebook', (bench) => {
  const open = async (page: Page, cells: readonly Cell[], title?: string) => {
    const text = notebookOf(cells, title);
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'hostile\u202e.html', mimeType: 'text/html', buffer: Buffer.from(text) });
    await page.locator('.explore-word').getByText('hostile', { exact: false }).waitFor();
  };
  const give = (page: Page) =>
    page.locator('.explore-word').getByRole('button', { name: words.word.run, exact: true }).click();
  const isBroken = (page: Page) => page.getByRole('alert').getByText(words.trouble.broken).waitFor();
  const nothingRuns = async (page: Page) => {
    expect(await page.locator('.explore-frame').count()).toBe(0);
    expect(await page.locator('.explore-cell:not([data-state="notRun"])').count()).toBe(0);
  };

  it('runs nothing of it before the reader’s word, whichever way it comes', async () => {
    const { page } = await bench.open('#/explore?example=ownRule');
    await page.locator('.explore-cell[data-state="running"]').first().waitFor();
    const cells = ['document.title = "ran"', '1 + 1'];
    // While an example runs; and right after a word for another notebook, whose draft is still being written.
    await open(page, cells);
    await nothingRuns(page);
    await page.getByRole('button', { name: words.bar.create, exact: true }).click();
    await page.locator('.explore-title input').fill('mine');
    await page.evaluate((text) => {
      const run = [...document.querySelectorAll('button')].find(({ className }) => className === 'primary');
      const files = new DataTransfer();
      files.items.add(new File([text], 'hostile.html', { type: 'text/html' }));
      run?.click();
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    }, notebookOf(cells));
    await page.locator('.explore-word').waitFor();
    await page.waitForTimeout(500);
    await nothingRuns(page);
    for (const example of ['__proto__', 'constructor', '../hostile', 'ownRule.zh', '%00', 'ownRule%2F']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/explore?example=${example}`);
    }
    await page.waitForTimeout(200);
    await nothingRuns(page);
    await page.reload();
    await page.locator('.explore-word').getByText(words.word.foreignDraft).waitFor();
    await nothingRuns(page);
  });

  it('takes what it says of heights, states and names for drawn heights, states and names, and stays above it', async () => {
    const { page, errors } = await bench.open('#/explore?example=empty');
    await page.locator('.explore-cell:nth-child(2)[data-state="done"]').waitFor();
    const markup = '<img src=x onerror="top.hacked = 1"><b id="injected">';
    const title = '&lt;b id=&quot;injected&quot;&gt;<b>';
    await open(
      page,
      [
        `const cover = document.createElement('div');
cover.style.cssText = 'position:fixed;inset:-9999px;z-index:2147483647;background:red';
document.body.append(cover); document.body.style.cssText = 'position:fixed;inset:0;transform:translateY(-3000px) scale(9)';`,
        `const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data').get;
Object.defineProperty(MessageEvent.prototype, 'data', { get() { if (this.target instanceof MessagePort) window.stolen = this.target; return data.call(this); } });
const timer = setInterval(() => {
  const port = window.stolen;
  if (!(port instanceof MessagePort)) return;
  clearInterval(timer);
  setInterval(() => { for (const height of [1e300, NaN, -5, Infinity, '1e9px']) port.postMessage({ kind: 'size', id: 3, height }); }, 50);
  for (const id of [1.5, -1, 0, '3', 999, { valueOf: () => 3 }]) if (typeof id !== 'object') port.postMessage({ kind: 'state', id, state: 'failed', fault: { kind: 'thrown', message: 'no' } });
  const message = ${JSON.stringify(markup)} + '\u202e' + 'x'.repeat(1e6);
  port.postMessage({ kind: 'state', id: 3, state: 'failed', fault: { kind: 'thrown', message, line: 1e9 } });
  port.postMessage({ kind: 'names', id: 3, names: [message, ${JSON.stringify(markup)}, 'forged', ...Array(1e5).fill('y')] });
  port.postMessage({ kind: 'progress', done: 1e300, total: 1e300, fraction: 1 });
  for (const kind of ['save', 'define', 'run', '__proto__', 'constructor', {}, null]) port.postMessage({ kind, id: 3, cells: [] });
  port.postMessage(null); port.postMessage('x'); port.postMessage(new Map());
  for (let i = 0; i < 1000; i++) window.parent.postMessage({ kind: 'ready', type: 'APPLY', path: ['open'], i }, '*');
  port.postMessage({ kind: 'leave', id: 3 });
}, 20);`,
        '"third"',
        [
          'text/markdown',
          `<base href="${elsewhere}/"><link rel="stylesheet" href="${elsewhere}/s.css"><script>top.hacked = 1</script>\n\n[a](javascript:alert%281%29)`,
        ],
        [
          'text/html',
          `<form action="${elsewhere}/f" target="_top"><button id="b">x</button></form><iframe srcdoc="<script>parent.parent.hacked = 1</script>"></iframe><script>top.hacked = 1</script>`,
        ],
      ],
      title,
    );
    await give(page);
    // The port is stolen with the next message of the page's.
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: pageTextsOf('zh').shell.otherLanguage }).click();
    await page.locator('.explore-cell:nth-child(3)[data-state="failed"]').waitFor();
    expect(await page.locator('#injected').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('.explore-title input').inputValue()).toBe('<b id="injected"><b>');
    const told = await page.locator('.explore-cell:nth-child(3) [role="status"]').textContent();
    expect(told?.length).toBeLessThan(700);
    expect(told).not.toContain('\u202e');
    await expect
      .poll(() => page.locator('[data-gap="3"]').evaluate((gap) => gap.style.height), patience)
      .toBe('20000px');
    expect(await page.locator('.explore-cell[data-state="failed"]').count()).toBe(1);
    // Every control of the page on screen is what a click there meets.
    const covered = await page.evaluate(() => {
      scrollTo(0, 0);
      return [...document.querySelectorAll<HTMLElement>('button, input, select, a, .cm-content')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 4)
        .filter((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          if (y < 0 || y > innerHeight || x > innerWidth || x < 0) return false;
          return document.elementFromPoint(x, y)?.matches('iframe') ?? false;
        })
        .map((one) => one.outerHTML.slice(0, 100));
    });
    expect(covered).toEqual([]);
    errors.splice(0);
    // Where the bar is out of sight there is a Stop all the same.
    await page.evaluate(() => scrollTo(0, 9000));
    await page.locator('.explore-stop').click();
    await nothingRuns(page);
  });

  it('keeps the keyboard, and ends a frame that takes it, floods it, does away with its document, or has a rule without end', async () => {
    const { page, errors } = await bench.open('#/explore?example=empty');
    await page.locator('.explore-cell:nth-child(2)[data-state="done"]').waitFor();
    await open(page, [
      'const field = document.createElement("input"); document.body.append(field); setTimeout(() => setInterval(() => field.focus(), 10), 1000)',
    ]);
    await give(page);
    await page.locator('.explore-cell:nth-child(1)[data-state="done"]').waitFor();
    await page.mouse.move(2, 2);
    await page.locator('.explore-title input').click();
    await page.mouse.move(2, 2);
    await page.keyboard.type('typed', { delay: 30 });
    await expect.poll(() => page.locator('.explore-title input').inputValue(), patience).toContain('typed');
    await isBroken(page);
    for (const source of [
      'setTimeout(() => location.reload(), 100)',
      `document.head.insertAdjacentHTML("beforeend", '<meta http-equiv="refresh" content="0;url=${elsewhere}/refresh">')`,
      `const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data').get;
Object.defineProperty(MessageEvent.prototype, 'data', { get() { window.stolen = this.target; return data.call(this); } });
setInterval(() => { for (let i = 0; i < 3000; i++) window.stolen?.postMessage({ kind: 'state', id: 1, state: i % 2 ? 'done' : 'failed' }) }, 10)`,
    ]) {
      await open(page, [source, '"other"']);
      await nothingRuns(page);
      await give(page);
      if (source.includes('stolen')) {
        // The getter must be there before the page has something to tell the frame.
        await page.locator('.explore-cell:nth-child(1)[data-state="done"]').waitFor();
        await page.setViewportSize({ width: 1000, height: 700 });
      }
      await isBroken(page);
      await nothingRuns(page);
    }
    errors.splice(0);
    await open(page, [
      'await simulate({ case: "beihu", slice: 14, days: 30, replicates: 2, rules: [{ name: "endless", source: "(values) => { while (true); }" }] })',
    ]);
    await give(page);
    await page.locator('.explore-cell[data-state="running"]').waitFor();
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: words.bar.stop, exact: true }).click();
    await nothingRuns(page);
    await open(page, ['6 * 7']);
    await give(page);
    await page.frameLocator('.explore-frame').getByText('42', { exact: true }).waitFor();
  });

  it('is refused or read at once, however large or odd the file', async () => {
    const { page } = await bench.open('#/explore?example=empty');
    await page.locator('.explore-cell:nth-child(2)[data-state="done"]').waitFor();
    const pick = (buffer: Buffer) =>
      page.locator('input[type="file"]').setInputFiles({ name: 'odd.html', mimeType: 'text/html', buffer });
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(notebookOf(['1']), 'utf16le')]);
    for (const [buffer, said] of [
      [Buffer.from(notebookOf(['1']).padEnd(5_000_001)), /5,?000,?000/],
      [Buffer.from(notebookOf(Array<string>(5000).fill('1'))), /1,?000/],
      [Buffer.from(Uint8Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 256)), /notebook/],
    ] as const) {
      await pick(buffer);
      await expect.poll(() => page.getByRole('alert').innerText(), patience).toMatch(said);
      await page.getByRole('alert').getByRole('button', { name: words.trouble.dismiss }).click();
    }
    const attributes = Array.from({ length: 5000 }, (_, n) => `data-a${n}="x"`).join(' ');
    await pick(wide);
    await page.locator('.explore-word').waitFor();
    await nothingRuns(page);
    const nested = `<notebook ${attributes}>${'<div>'.repeat(20_000)}<script ${attributes}>"deep"</script><script>${'/*x*/'.repeat(200_000)}</script>`;
    await pick(Buffer.from(nested));
    await page.locator('.explore-word').waitFor();
    expect(await page.locator('.explore-cell').count()).toBe(2);
  });
});
