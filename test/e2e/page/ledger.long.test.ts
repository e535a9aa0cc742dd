import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { axeFindings } from './axeFindings.ts';
import { openAll } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { readSample } from './readSample.ts';

const t = pageTextsOf('zh').ledger;

describeInChromium('The page of ledgers', (bench) => {
  it('is readable in English, narrow and dark, with everything open, and stops the making of a scenario', async () => {
    const { page } = await bench.open('#/ledger', { theme: 'dark' });
    await readSample(page);
    await page.locator('.ledger-county input[name="name"]').fill('合成镇');
    await page.locator('.ledger-county input[name="residents"]').fill('5');
    expect(await page.locator('.ledger-county [role="alert"]').innerText()).toContain('1000');
    await page.locator('.ledger-county input[name="residents"]').fill('32753');
    await page.getByRole('button', { name: t.scenario.make }).click();
    await page.getByRole('button', { name: t.scenario.stop, exact: true }).click();
    await page.locator('.ledger-progress').waitFor({ state: 'detached' });
    expect(await page.locator('.ledger-scenario').getAttribute('data-made')).toBe('false');
    await page.getByRole('button', { name: t.scenario.make }).click();
    await page.locator('.ledger-scenario[data-made="true"]').waitFor({ timeout: 110_000 });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 2, name: pageTextsOf('en').ledger.scenario.heading }).waitFor();
    await openAll(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  }, 300_000);
});
