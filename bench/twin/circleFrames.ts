import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Frames, tracedFrames } from './frameTrace.ts';
import type { TwinDots } from './twinDots.ts';

/** What this page asks of d3. */
interface Circles {
  data(values: readonly number[]): Circles;
  join(name: string): Circles;
  attr(name: string, value: unknown): Circles;
  select(selector: string): Circles;
  append(name: string): Circles;
  selectAll(selector: string): Circles;
}
type Page = typeof globalThis & { readonly d3: Circles };

const watchedSeconds = 12;

/** The usual way of d3: a circle a dot, moved by its data every frame. Places are given, none is worked out. */
export async function circleFrames(browser: Browser, { x, y, dots, frames }: TwinDots): Promise<Frames> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const main = createRequire(import.meta.url).resolve('d3');
  await page.addScriptTag({ path: join(dirname(dirname(main)), 'dist', 'd3.min.js') });
  const bytes = (column: Float32Array) => Buffer.from(column.buffer).toString('base64');
  await page.evaluate(
    ({ xs, ys, n, most }) => {
      const column = (text: string) => new Float32Array(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)).buffer);
      const [east, south] = [column(xs), column(ys)];
      const { d3 } = globalThis as Page;
      const svg = d3.select('body').append('svg').attr('width', 1880).attr('height', 640);
      const circles = svg
        .selectAll('circle')
        .data(Array.from({ length: n }, (_, i) => i))
        .join('circle')
        .attr('r', 3.5)
        .attr('stroke', '#111')
        .attr('fill', '#c95a28');
      let frame = 0;
      const draw = () => {
        const from = (frame % most) * n;
        circles
          .attr('cx', (i: number) => east[from + i] || 0)
          .attr('cy', (i: number) => south[from + i] || 0)
          .attr('opacity', (i: number) => (Number.isNaN(east[from + i]) ? 0 : 1));
        frame++;
        requestAnimationFrame(draw);
      };
      requestAnimationFrame(draw);
    },
    { xs: bytes(x), ys: bytes(y), n: dots, most: frames },
  );
  await page.waitForTimeout(3000);
  const traced = await tracedFrames(browser, page, () => page.waitForTimeout(1000 * watchedSeconds));
  await page.close();
  return traced;
}
