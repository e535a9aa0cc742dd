import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { caseOf, policyOf } from '../../../scenarios/catalogue.ts';
import { parseCase } from '../../../scenarios/loader/parseCase.ts';
import { decodeQuestion } from '../../../scenarios/question/token.ts';
import { axeFindings } from './axeFindings.ts';
import { describeInChromium } from './describeInChromium.ts';
import { readSample } from './readSample.ts';

const zh = pageTextsOf('zh');
const t = zh.ledger;
const name = '合成镇';

/** Milliseconds; other work may hold the machine. */
const patience = 110_000;

/** The words “other” are of requests; figures are counted anew. */
async function correctWord(page: Page): Promise<void> {
  const types = page.locator('details[data-kind="types"]');
  await types.locator('summary').click();
  await types.getByLabel(fill(t.words.select, { word: '其他' })).selectOption('request');
  await page.getByText(fill(t.words.counted, { n: 1 })).waitFor({ timeout: patience });
}

async function makeScenario(page: Page): Promise<void> {
  const make = page.getByRole('button', { name: t.scenario.make });
  expect(await make.isDisabled()).toBe(true);
  await page.locator('.ledger-county input[name="name"]').fill(name);
  await page.locator('.ledger-county input[name="residents"]').fill('32753');
  await make.click();
  await page.locator('.ledger-scenario[data-made="true"]').waitFor({ timeout: patience });
}

describeInChromium('The page of ledgers', (bench) => {
  it('goes from a file to a comparison: read, corrected, measured, saved, and run under two policies', async () => {
    const { page } = await bench.open('#/ledger');
    await readSample(page);
    expect(await page.locator('[aria-labelledby="ledger-read"] .ledger-first').innerText()).toMatch(/19843/);
    await page.locator('[data-chart="ledger-season"] svg').waitFor({ timeout: patience });
    await correctWord(page);
    await makeScenario(page);
    const made = page.locator('.ledger-made');
    expect(await made.locator('caption').allInnerTexts()).toEqual([
      t.scenario.measured.caption,
      t.scenario.guessed.caption,
      t.scenario.targets.caption,
    ]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t.scenario.save }).click();
    const saved = await download;
    const text = readFileSync((await saved.path()) as string, 'utf8');
    const spec = parseCase(text, { name: saved.suggestedFilename() });
    expect(saved.suggestedFilename()).toBe(`${spec.id}.yaml`);
    expect(spec.label.zh).toBe(name);
    expect(spec.uncertainties.lapsePerDay).toMatchObject({ from: 'measured', data: { cases: 19_843 } });
    // The sample is made with 0.003 a day.
    const { range = [0, 0] } = spec.uncertainties.lapsePerDay!;
    expect(range[0] <= 0.003 && 0.003 <= range[1]).toBe(true);
    for (const [, n] of text.matchAll(/\bn: (\d+)/g)) expect(Number(n)).toBeGreaterThanOrEqual(5);

    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: t.scenario.compare }).click();
    const figure = page.locator('.compare-results .notebook figure svg').first();
    await figure.waitFor({ timeout: patience });
    const question = decodeQuestion(new URL(page.url()).hash.split('?q=')[1]!);
    expect(question.case).toEqual({ name: `${spec.id}.yaml`, text });
    expect(question.policies.map((one) => one.kind === 'builtIn' && one.id)).toEqual(['before', 'after']);
    const shown = await page.locator('.compare-results').innerText();
    const { before, after } = caseOf('beihu');
    for (const id of [before, after]) expect(shown).toContain(policyOf(id).label.zh);
    expect(await page.locator('.print-header').textContent()).toContain(name);

    // The ledger is still there, and gone once it is deleted.
    await page.getByRole('link', { name: zh.shell.ledger, exact: true }).click();
    await page.locator('.ledger-scenario[data-made="true"]').waitFor();
    await page.getByRole('button', { name: t.erase.button }).click();
    await page.locator('.ledger[data-stage="empty"]').waitFor();
    expect(await page.locator('.ledger-made, .ledger-counts, figure').count()).toBe(0);
  }, 300_000);
});
