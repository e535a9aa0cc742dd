import { expect, it } from 'vitest';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import { axeFindings } from './axeFindings.ts';
import { chineseOn } from './chineseOn.ts';
import { describeInChromium } from './describeInChromium.ts';

const en = pageTextsOf('en');
const parts = Object.keys(en.model.partNames) as (keyof typeof en.model.partNames)[];

describeInChromium('The model description', (bench) => {
  it('breaks no rule of WCAG AA, is whole in English and fits a narrow screen', async () => {
    const { page } = await bench.open('#/model', { language: 'en' });
    for (const part of parts) {
      await page
        .getByRole('navigation', { name: en.model.parts })
        .getByRole('link', { name: en.model.partNames[part], exact: true })
        .click();
      await page.locator('.model h2').first().waitFor();
      await page.setViewportSize({ width: 390, height: 844 });
      expect([part, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([part, 390]);
      // One of a kind: the wholes are looked at by test/verify.
      if (part === 'process' || part === 'levers' || part === 'limits') {
        expect([part, ...(await axeFindings(page))]).toEqual([part]);
      }
      expect([part, ...(await chineseOn(page)).slice(0, 5)]).toEqual([part]);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
  });
});
