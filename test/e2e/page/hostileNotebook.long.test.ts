import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { PageServer } from '../../../cli/pageServer.ts';
import type { BrowserPage } from '../browserPage.ts';
import { describeInBrowsers } from '../describeInBrowsers.ts';
import { type ForeignServer, foreignServer } from './foreignServer.ts';
import { attempts, hostileRule, lastAttempts } from './hostileAttempts.ts';
import { builtPage, pageSite } from './pageSite.ts';

let site: PageServer;
let foreign: ForeignServer;
let elsewhere: string;
let assets: string[];

beforeAll(async () => {
  site = await pageSite();
  assets = readdirSync(join(await builtPage(), 'assets'));
  foreign = await foreignServer();
  elsewhere = foreign.url;
}, 120_000);
afterEach(() => expect(foreign.asked.splice(0)).toEqual([]));
afterAll(async () => {
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
      await expect.poll(() => arrived.filter((one) => foreign.asked.includes(one))).toEqual(arrived);
    } finally {
      await bare.close();
      foreign.asked.splice(0);
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
