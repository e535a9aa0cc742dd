import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';

const sample = resolve(import.meta.dirname, '../../../examples/ledger/synthetic-ledger.csv');
/** Milliseconds; other work may hold the machine. */
const patience = 110_000;

/** The sample, opened on the page of ledgers in Chinese and read as the page guesses it. */
export async function readSample(page: Page): Promise<void> {
  await page.locator('.ledger-drop input[type="file"]').setInputFiles(sample);
  await page.locator('.ledger[data-stage="mapping"]').waitFor({ timeout: patience });
  await page.getByRole('button', { name: pageTextsOf('zh').ledger.mapping.read }).click();
  await page.locator('.ledger[data-stage="read"]').waitFor({ timeout: patience });
}
