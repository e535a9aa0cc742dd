import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { parameters } from '../../../models/governance/parameters/parameters.ts';
import { processStates } from '../../../models/governance/process/states.ts';
import { transitions } from '../../../models/governance/process/transitions.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { describeInChromium } from './describeInChromium.ts';

const zh = pageTextsOf('zh').model;

describeInChromium('The model description', (bench) => {
  it('draws the declared process; arrow keys go through it and tell what decides each way', async () => {
    const { page } = await bench.open('#/model');
    const picture = page.locator('svg.process');
    await picture.waitFor();
    expect(await picture.locator('[data-item]').count()).toBe(processStates.length + transitions.length);
    await picture.locator('[data-item="state:latent"]').focus();
    await page.keyboard.press('ArrowRight');
    const details = page.locator('.process-details');
    await details.locator('h3').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe('state:surfaced');
    await picture.locator('[data-item="way:settle"]').click();
    expect(await details.innerText()).toContain('models/governance/mechanisms/success.ts');
    expect(await details.locator('a[href$="key=successBase"], a[href$="key=successSkill"]').count()).toBeGreaterThan(0);
    expect(page.url()).toContain('at=way%3Asettle');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: zh.process.saveSvg }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    expect(svg).toContain(zh.process.title);
    expect(svg).not.toMatch(/var\(|class=/);
  });

  it('measures how often each way is taken in a run', async () => {
    const { page } = await bench.open('#/model?part=process');
    await page.getByRole('button', { name: zh.process.measure }).click();
    await page.locator('.process-share').first().waitFor({ timeout: 20_000 });
    expect(await page.locator('.process-share').count()).toBe(transitions.length);
    expect(await page.locator('.process-figure [role="status"]').innerText()).toContain('1/14');
  });

  it('finds a parameter in the other language, links to it alone, and saves what is shown', async () => {
    const { page } = await bench.open('#/model?part=parameters');
    const rows = page.locator('.model-parameters tbody tr');
    await rows.first().waitFor();
    await expect.poll(() => rows.count()).toBe(parameters.length);
    await page.getByLabel(zh.parameters.search).fill('misroute');
    await expect.poll(() => rows.count()).toBeLessThan(20);
    await page.locator('tr[data-key="misroutePerHop"] .model-key').click();
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator('.model-above [role="status"]').innerText()).toBe(
      fill(zh.parameters.one, { key: 'misroutePerHop' }),
    );
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: zh.saveCsv }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.trim().split('\n').at(-1)).toContain('mechanisms/routing.ts');
    await page.getByRole('button', { name: zh.parameters.showAll }).click();
    await page.getByLabel(zh.parameters.search).fill('');
    await expect.poll(() => rows.count()).toBe(parameters.length);
  });

  it('leads to a section of the description, whole in the page', async () => {
    const { page } = await bench.open('#/model?part=odd&section=7.3.2', { language: 'en' });
    await page.locator('#s-A\\.5').waitFor({ state: 'attached' });
    const top = await page.locator('#s-7\\.3\\.2').evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(400);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('s-7.3.2');
  });
});
