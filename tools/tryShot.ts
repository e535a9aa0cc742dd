import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { servePage } from '../cli/pageServer.ts';
import { usualObjectives } from '../report/robustness/robustObjectives.ts';
import { experimentOf } from '../scenarios/experiment/experimentCatalogue.ts';
import { encodeExperiment } from '../scenarios/experiment/experimentToken.ts';
import { defaultQuestion } from '../scenarios/question/defaults.ts';
import { chromiumFlags, findBrowser } from './browsers.ts';
export async function main([language = 'en', width = '1280', theme = 'light', points = '100', kind = 'few']: string[]) {
  const deciding = experimentOf('deciding-indices');
  const drawn = encodeExperiment({
    ...deciding,
    question: { ...defaultQuestion('beihu'), days: 30, slice: 14, worlds: { replicates: 2 } },
    design: { kind: 'latinHypercube', points: Number(points) },
    outcomes: usualObjectives,
  });
  const server = await servePage({ folder: resolve('dist/page'), host: '127.0.0.1', port: 0, loopbackOnly: true });
  const browser = await chromium.launch({ executablePath: findBrowser('chromium')!, args: [...chromiumFlags] });
  const page = await browser.newPage({ viewport: { width: Number(width), height: 800 }, reducedMotion: 'reduce' });
  page.on('console', (m) => console.log('console', m.type(), m.text()));
  page.on('pageerror', (e) => console.log('pageerror', e.message));
  await page.addInitScript(
    ([l, t]) => {
      localStorage.setItem('zhili.language', l!);
      localStorage.setItem('zhili.theme', t!);
    },
    [language, theme],
  );
  await page.goto(`${server.url}#/robustness${kind === 'few' ? `?q=${drawn}` : ''}`);
  const t0 = performance.now();
  await page.locator('.robustness .run-bar .primary:not(:disabled)').click({ timeout: 60000 });
  await page.waitForSelector('.robustness[data-state=done]', { timeout: 500000 });
  console.log('done', performance.now() - t0);
  await page
    .waitForSelector('[data-chart=prim-trade-off] svg, .robust-part:nth-of-type(7) .robust-told', { timeout: 200000 })
    .catch((e) => console.log(String(e)));
  console.log('found', performance.now() - t0);
  if (await page.locator('[data-chart=prim-trade-off] [role=slider]').count()) {
    await page.locator('[data-chart=prim-trade-off] [role=slider]').focus();
    const before = await page.locator('.robust-box').innerText();
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(800);
    console.log(
      before,
      '=>',
      await page.locator('.robust-box').innerText(),
      await page.evaluate(() => document.activeElement?.getAttribute('role')),
    );
  }
  const b = page.locator('#robust-explain ~ .robust-question .primary');
  if (await b.count()) {
    await page.waitForTimeout(1000);
    console.log(await page.locator('#robust-explain ~ [role=status]').innerText());
    await b.click();
    const t1 = performance.now();
    await page
      .waitForSelector('[data-chart="attribution-waterfall"] svg', { timeout: 200000 })
      .catch((e) => console.log(String(e)));
    console.log('explained', performance.now() - t1);
  }
  await page.waitForTimeout(1500);
  console.log('scroll', await page.evaluate(() => document.documentElement.scrollWidth));
  await page.setViewportSize({ width: Number(width), height: 2600 });
  await page.waitForTimeout(1500);
  const parts = await page.locator('.robust-part').all();
  for (const [i, part] of parts.entries()) {
    await part.scrollIntoViewIfNeeded();
    await page.waitForTimeout(400);
    await part.screenshot({ path: `/tmp/part-${language}-${width}-${theme}-${i}.png` });
  }
  await browser.close();
  await server.close();
  return 0;
}
