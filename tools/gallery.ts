import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { servePage } from '../cli/pageServer.ts';
import { languages } from '../locales/language.ts';
import { chromiumFlags, findBrowser, missingBrowser } from './browsers.ts';
import { engineDigest } from './engineDigest.ts';
import { type GalleryEntry, galleryEntries, galleryFolder } from './gallery/entries.ts';
import { galleryDocument, pictureFile } from './gallery/galleryDocument.ts';
import { openPlace } from './pictures/openPlace.ts';

const root = resolve(import.meta.dirname, '..');
/** Pixels of the window. */
const width = 1280;

/** Has the page save every picture of the gallery in both languages, and writes its documents: `npm run gallery [NAME]`, after `npm run build`. */
export async function main([only]: readonly string[]): Promise<number> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(missingBrowser('chromium'));
  if (only === undefined) rmSync(galleryFolder, { recursive: true, force: true });
  mkdirSync(galleryFolder, { recursive: true });
  const server = await servePage({ folder: join(root, 'dist/page'), host: '127.0.0.1', port: 0, loopbackOnly: true });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  let page: Page | undefined;
  try {
    for (const language of languages) {
      const wanted = galleryEntries.filter(({ name }) => only === undefined || name === only);
      for (const [place, entry] of wanted.entries()) {
        // What is asked of one address is run once.
        if (page === undefined || wanted[place - 1]?.hash !== entry.hash) {
          await page?.close();
          page = await openPlace(browser, server.url, entry, { language, theme: 'light', width });
        }
        const file = join(galleryFolder, pictureFile(entry, language));
        await save(page, entry, file);
        console.log(file);
      }
      await page?.close();
      page = undefined;
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const engine = engineDigest(root);
  writeFileSync(join(galleryFolder, 'engine.txt'), `${engine}\n`);
  for (const language of languages) {
    writeFileSync(join(root, `docs/gallery.${language}.md`), galleryDocument(language, engine));
  }
  return 0;
}

/** The picture as the page gives it to a reader. */
async function save(page: Page, { ready, take }: GalleryEntry, file: string): Promise<void> {
  await page.waitForSelector(ready, { timeout: 120_000 });
  const button = page.locator(take).first().getByRole('button', { name: /SVG/ });
  const [download] = await Promise.all([page.waitForEvent('download'), button.first().click()]);
  await download.saveAs(file);
}
