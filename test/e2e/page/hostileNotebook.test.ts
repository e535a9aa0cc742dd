import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { PageServer } from '../../../cli/pageServer.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import type { BrowserPage } from '../browserPage.ts';
import { describeInBrowsers } from '../describeInBrowsers.ts';
import { describeInChromium } from './describeInChromium.ts';
import { attempts, hostileRule, lastAttempts } from './hostileAttempts.ts';
import { builtPage, pageSite } from './pageSite.ts';

let site: PageServer;
let foreign: Server;
/** Addresses that anything asked the foreign server for. */
const asked: string[] = [];
let elsewhere: string;
let assets: string[];

beforeAll(async () => {
  site = await pageSite();
  assets = readdirSync(join(await builtPage(), 'assets'));
  foreign = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('Content-Type', 'text/html').end();
  });
  foreign.on('upgrade', (request, socket) => {
    asked.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((listening) => foreign.listen(0, '127.0.0.1', listening));
  elsewhere = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
}, 120_000);
afterEach(() => expect(asked.splice(0)).toEqual([]));
afterAll(async () => {
  foreign?.closeAllConnections();
  foreign?.close();
  await site?.close();
});

/** Attempts that any ordinary document can make good. */
const unprotected = [
  'reads the page',
  'reads where the page is',
  'keeps in localStorage',
  'keeps in sessionStorage',
  'opens IndexedDB',
  'lists databases',
  'opens caches',
  'sets a cookie',
  'fetches',
  'asks by XMLHttpRequest',
];

const asset = (pattern: RegExp) => assets.find((name) => pattern.test(name)) as string;

/** Opens a frame in the page with this cell and resolves with what the cell threw, or `silent` after `patienceMs`. */
const throwsIn = (source: string, patienceMs: number): string => `new Promise((resolve) => {
  const iframe = document.createElement('iframe');
  iframe.sandbox = 'allow-scripts allow-downloads';
  iframe.src = './frame.html';
  iframe.style.cssText = 'position:absolute;top:0;left:0;width:800px;height:600px';
  window.heardOnChannel ??= [];
  if (!window.channel) (window.channel = new BroadcastChannel('zhili')).onmessage = (e) => window.heardOnChannel.push(e.data);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    if (data?.kind === 'ready') port1.postMessage({ kind: 'define', cells: [{ id: 1, mode: 'js', hidden: false, source: ${JSON.stringify(source)} }] });
    if (data?.kind === 'state' && data.fault) resolve(data.fault.message);
  };
  iframe.onload = () => {
    iframe.onload = null;
    iframe.contentWindow.postMessage({ kind: 'start', appearance: { language: 'en', dark: false, projector: false }, workers: 1 }, '*', [port2]);
  };
  setTimeout(() => resolve('silent'), ${patienceMs});
  document.body.append(iframe);
})`;

/** A cell that tries everything, one after the other, and throws what came of it. */
function attackingCell(): string {
  const tries = Object.entries(attempts).map(([name, body]) => `${JSON.stringify(name)}: async () => { ${body} }`);
  const source = `const E = ${JSON.stringify(elsewhere)};
const frame = (html) => { const f = document.createElement("iframe"); f.srcdoc = html; document.body.append(f); };
const heard = (ms) => new Promise((ok) => { const listen = (e) => { if (e.source !== parent) ok("GOT " + JSON.stringify(e.data)); }; addEventListener("message", listen); setTimeout(() => { removeEventListener("message", listen); ok("silent"); }, ms); });
const tries = { ${tries.join(',\n')} };
const results = {};
for (const [name, attempt] of Object.entries(tries)) {
  try { results[name] = await Promise.race([attempt(), new Promise((ok) => setTimeout(() => ok("waits"), 1000))]); } catch (e) { results[name] = e.name; }
}
return JSON.stringify(results);`;
  // Past the compiler: names mean what they mean in the browser.
  return `throw new Error(await window.eval(${JSON.stringify(`(async () => { ${source} })()`)}))`.replaceAll(
    'WORKER',
    asset(/^worker-/),
  );
}

describeInBrowsers((_, open) => {
  let page: BrowserPage;
  beforeAll(async () => {
    page = await open(site.url);
  }, 60_000);
  afterAll(() => page?.close());

  it('a hostile cell gets nothing of the page, its stores, its devices or the network', async () => {
    const thrown = String(await page.evaluate(throwsIn(attackingCell(), 30_000)));
    expect(thrown).toMatch(/^\{/);
    const results = JSON.parse(thrown) as Record<string, string>;
    expect(Object.keys(results)).toEqual(Object.keys(attempts));
    expect(Object.entries(results).filter(([, result]) => /^GOT/.test(result))).toEqual([]);
    expect(await page.evaluate('window.heardOnChannel')).toEqual([]);
    expect(await page.evaluate('location.href')).toBe(site.url);
    expect(await page.evaluate('localStorage.length + document.cookie')).toBe('0');
  });

  it('the same attempts get what they are after in a document that nothing protects', async () => {
    const bare = await open(`${elsewhere}/bare`);
    try {
      const got: Record<string, string> = {};
      for (const name of unprotected) {
        const attempt = `(async (E) => { ${attempts[name]} })(${JSON.stringify(elsewhere)})`;
        got[name] = String(await bare.evaluate(attempt)).slice(0, 3);
      }
      expect(got).toEqual(Object.fromEntries(unprotected.map((name) => [name, 'GOT'])));
      await bare.evaluate(`(async (E) => { ${attempts['sends a beacon']} })(${JSON.stringify(elsewhere)})`);
      const arrived = ['GET /fetch', 'GET /xhr', 'POST /beacon'];
      await expect.poll(() => arrived.filter((one) => asked.includes(one))).toEqual(arrived);
    } finally {
      await bare.close();
      asked.splice(0);
    }
  });

  it('a hostile rule gets nothing in its worker', async () => {
    const rule = hostileRule.replace('ADDRESS', elsewhere);
    const source = `const r = await simulate({ case: "beihu", slice: 14, days: 30, rules: [{ name: "hostile", source: ${JSON.stringify(rule)} }] });
throw new Error(JSON.stringify(r.failed[0]));`;
    const thrown = String(await page.evaluate(throwsIn(source, 20_000)));
    expect(thrown).toContain('databases: ');
    expect(thrown).not.toContain('GOT');
    expect(thrown).not.toContain(site.url.slice(0, -1));
    expect(await page.evaluate('window.heardOnChannel')).toEqual([]);
  });

  it('the script of the rule worker does nothing in a window, where it would run rules of whoever sends some', async () => {
    const done = await page.evaluate(`new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = './assets/${asset(/^ruleWorker-/)}';
      script.onload = () => resolve(typeof window.__zhiliTurn);
      document.head.append(script);
    })`);
    expect(done).toBe('undefined');
  });

  it('a hostile cell that does away with its document takes nothing with it', async () => {
    const all = Object.values(lastAttempts).map((body) =>
      throwsIn(`const E = ${JSON.stringify(elsewhere)}; ${body}`, 1500),
    );
    expect(await page.evaluate(`Promise.all([${all.join(',\n')}])`)).toEqual(all.map(() => expect.any(String)));
    expect(await page.evaluate('location.href')).toBe(site.url);
    expect(await page.evaluate(throwsIn('throw new Error("alive")', 10_000))).toBe('alive');
  });

  it('a hostile cell that floods the page or breaks what messages are made of does not stop it', async () => {
    const source = `Object.defineProperty(Object.prototype, "kind", { set() {}, get() { return "ready" } });
Array.prototype.map = Array.prototype[Symbol.iterator] = Map.prototype.get = Promise.prototype.then = Function.prototype.call = () => { throw 1 };
MessagePort.prototype.postMessage = () => { throw 2 };
JSON.stringify = () => { throw 3 };
for (let i = 0; i < 20000; i++) parent.postMessage({ kind: "start", i }, "*");
document.body.style.height = "1e9px"; for (const s of document.querySelectorAll("section")) s.style.height = "1e9px";`;
    await page.evaluate(throwsIn(source, 1500));
    expect(await page.evaluate(throwsIn('throw new Error("alive")', 10_000))).toBe('alive');
  });
});

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
        await page.waitForTimeout(300);
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
