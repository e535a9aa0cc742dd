import { expect, it } from 'vitest';
import { fill } from '../../../locales/fill.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { defaultPolicies } from '../../../scenarios/question/defaults.ts';
import { finishedHash } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

const { compare } = pageTextsOf('zh');
const { faults, field, policies, undo, redo } = compare.settings;

describeInChromium('Settings that cannot be run', (bench) => {
  it('say so at their section and hold Run back, until undo mends them', async () => {
    const { page } = await bench.open(comparePlace(tinyQuestion()));
    const hash = await finishedHash(page);
    const runButton = page.locator('.run-bar .primary');
    const summary = page.locator('.settings-summary');
    const here = page.locator('#settings-budget .settings-here');
    await page.locator('#settings-budget > summary').click();
    await page.locator('#setting-programmeYuanPerResident').fill('3');
    await here.waitFor();
    expect(await here.innerText()).toContain(faults.here);
    expect(await summary.innerText()).toContain(fill(faults.summary, { n: 1 }));
    expect(await runButton.isDisabled()).toBe(true);
    // In the field Ctrl+Z is the browser's own; anywhere else it is the panel's.
    await page.locator('#settings-budget > summary').focus();
    await page.keyboard.press('Control+Z');
    await here.waitFor({ state: 'detached' });
    expect(await page.locator('#setting-programmeYuanPerResident').inputValue()).toBe('20');
    expect(await runButton.isEnabled()).toBe(true);
    await page.keyboard.press('Control+Shift+Z');
    await here.waitFor();
    expect(await runButton.isDisabled()).toBe(true);
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Y');
    await here.waitFor();
    await page.getByRole('button', { name: undo, exact: true }).click();
    await here.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: redo, exact: true }).isEnabled()).toBe(true);
    expect(await summary.count()).toBe(0);
    expect(await finishedHash(page)).toBe(hash);
  });

  it('lead from the summary to the field, which says what is wrong with it', async () => {
    const { page } = await bench.open('#/compare');
    await page.getByRole('button', { name: policies.add, exact: true }).click();
    await page.locator('.settings-editor > summary').click();
    await page.locator('.settings-group > summary').first().click();
    const lever = page.locator('.settings-group').first().locator('input.settings-number').first();
    const before = await lever.inputValue();
    const id = await lever.getAttribute('id');
    await lever.fill('1000000');
    const problem = page.locator(`[id="${id}-problem"]`);
    expect(await problem.innerText()).toContain(fill(field.kept, { value: before }));
    expect(await lever.getAttribute('aria-invalid')).toBe('true');
    expect(await lever.getAttribute('aria-describedby')).toContain(`${id}-problem`);
    await lever.fill('x');
    expect(await problem.innerText()).not.toBe('');
    await page.keyboard.press('Escape');
    await problem.waitFor({ state: 'detached' });
    expect(await lever.inputValue()).toBe(before);

    for (const id of defaultPolicies) await page.locator(`#policy-${id}`).uncheck();
    const mixture = fill(policies.mixtureLabel, { n: 1 });
    await page.getByRole('button', { name: fill(policies.removeNamed, { name: mixture }) }).click();
    expect(await page.locator('.run-bar .primary').isDisabled()).toBe(true);
    await page.locator('.settings-summary button').first().click();
    expect(await page.evaluate(() => document.activeElement?.closest('.settings-part')?.id)).toBe('settings-policies');
  });
});
