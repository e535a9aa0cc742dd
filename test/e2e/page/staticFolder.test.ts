import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../staticSite.ts';
import { finishedHash, untilDrawn } from './comparison.ts';
import { describeInChromium } from './describeInChromium.ts';
import { builtPage } from './pageSite.ts';
import { comparePlace, tinyQuestion } from './smallQuestion.ts';

describeInChromium('In a folder of any plain file server', (bench) => {
  let root: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'zhili-'));
    cpSync(await builtPage(), join(root, 'some', 'folder'), { recursive: true });
    server = await serveFolder(root);
  });
  afterAll(async () => {
    await server?.close();
    if (root !== undefined) rmSync(root, { recursive: true });
  });

  it('the page loads, runs and gives the same result', async () => {
    const own = await bench.open(comparePlace(tinyQuestion()));
    const elsewhere = await bench.openAt(`${server.url}some/folder/${comparePlace(tinyQuestion())}`);
    const requested: string[] = [];
    elsewhere.page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    expect(await finishedHash(elsewhere.page)).toBe(await finishedHash(own.page));
    await untilDrawn(elsewhere.page);
    await elsewhere.page.locator('nav a').first().click();
    await elsewhere.page.locator('.example .figure-drawing svg').first().waitFor();
    expect(requested.length).toBeGreaterThan(0);
    expect(requested.filter((path) => !path.startsWith('/some/folder/'))).toEqual([]);
  });
});
