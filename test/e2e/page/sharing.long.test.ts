import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { comparisonDocument } from '../../../report/document.ts';
import { engineDigest } from '../../../tools/engineDigest.ts';
import { runCommand } from '../../cli/testHost.ts';
import { finishedHash, untilState } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

const { share, shell } = pageTextsOf('zh');
const permissions = ['clipboard-read', 'clipboard-write'];

async function copied(page: Page, button: string, said: string): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByText(said).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describeInChromium('A comparison handed on', (bench) => {
  it('as a link or as settings gives the same hash to another reader and to the command line', async () => {
    const first = await bench.open(comparePlace({ ...tinyQuestion(), seed: 77 }), { permissions });
    const hash = await finishedHash(first.page);
    const link = await copied(first.page, share.copyLink, share.linkCopied);
    const settings = await copied(first.page, share.copySettings, share.settingsCopied);
    expect(link.startsWith(bench.url())).toBe(true);
    const second = await bench.open(link.slice(bench.url().length));
    expect(await finishedHash(second.page)).toBe(hash);

    const folder = mkdtempSync(join(tmpdir(), 'zhili-'));
    try {
      const file = join(folder, 'settings.yaml');
      writeFileSync(file, settings);
      const engine = engineDigest(join(import.meta.dirname, '../../..'));
      const { code, out, messages } = await runCommand(['replay', file, '--format', 'json'], { engine });
      expect(code).toBe(0);
      expect(messages).toContain(hash);
      expect(comparisonDocument.parse(JSON.parse(out))).toMatchObject({ hash, seed: 77 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('as a damaged link opens with the reason and the default settings', async () => {
    const place = comparePlace({ ...tinyQuestion(), seed: 77 });
    for (const damaged of ['#/compare?q=nothing', place.slice(0, -9)]) {
      const { page } = await bench.open(damaged);
      await untilState(page, 'idle');
      const message = page.locator('.compare-side .message');
      expect(await message.locator('p').innerText()).toBe(share.damaged);
      expect((await message.locator('li').first().innerText()).length).toBeGreaterThan(10);
      await page.locator('#settings-run > summary').click();
      expect(await page.locator('#run-seed').inputValue()).toBe('1');
      expect(await page.locator('.run-bar .primary').isEnabled()).toBe(true);
      // Once the address is the page's own, nothing is wrong with it any more.
      await page.locator('#run-seed').fill('2');
      await message.waitFor({ state: 'detached' });
    }
  });

  it('stands in the address again when the reader comes back by the menu', async () => {
    const { page } = await bench.open(comparePlace({ ...tinyQuestion(), seed: 77 }));
    await finishedHash(page);
    const address = page.url();
    const menu = page.getByRole('navigation');
    await menu.getByRole('link', { name: shell.home }).click();
    await page.locator('.doors').waitFor();
    await menu.getByRole('link', { name: shell.compare }).click();
    await untilState(page, 'done');
    await expect.poll(() => page.url()).toBe(address);
  });

  it('where the clipboard is refused stands there to be selected', async () => {
    const { page } = await bench.open('#/compare', {
      before: () => {
        // The blank page before has no clipboard.
        if (navigator.clipboard === undefined) return;
        Clipboard.prototype.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      },
    });
    await page.getByRole('button', { name: share.copyLink, exact: true }).click();
    const text = page.getByLabel(share.notCopied);
    expect(await text.inputValue()).toContain(`${bench.url()}#/compare?q=`);
    await text.focus();
    const selected = await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
    expect(selected).toBe((await text.inputValue()).length);
    await page.getByRole('button', { name: share.close, exact: true }).click();
    expect(await text.count()).toBe(0);
  });
});
