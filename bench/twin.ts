import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { servePage } from '../cli/pageServer.ts';
import { chromiumFlags, findBrowser, missingBrowser } from '../tools/browsers.ts';
import { median } from './measure.ts';
import { circleFrames } from './twin/circleFrames.ts';
import { type Frames, stageFrames } from './twin/stageFrames.ts';
import { twinDots } from './twin/twinDots.ts';

/** Four townships, all classes, near the end: about as many dots a side as are ever drawn. */
const setup = { slice: 4, seed: 1, from: 540 };

/** A frame of twin worlds at 1920 × 1080 in headless Chromium, beside as many circles of an SVG moved by d3. A markdown section. */
export async function twin(): Promise<string> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(missingBrowser('chromium'));
  const folder = resolve(import.meta.dirname, '../page');
  const site = await servePage({ folder, host: '127.0.0.1', port: 0, loopbackOnly: true });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const dots = twinDots(setup);
    const ours = await stageFrames(browser, site.url, setup);
    const theirs = await circleFrames(browser, dots);
    const rows = [
      row('twin worlds: places worked out, canvas', ours),
      row('d3: places given, circles of an SVG', theirs),
    ];
    const ratio = (pick: (frames: Frames) => readonly number[]) =>
      (median([...pick(theirs)]) / median([...pick(ours)])).toFixed(1);
    return [
      `### Twin worlds at 1920 × 1080, ${dots.drawn[0]} and ${dots.drawn[1]} dots drawn on the first day of it`,
      '',
      '| milliseconds of processor time a frame | frames | scripting, median | p95 | main thread in all, median | p95 |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
      `Ours is ${ratio(({ scripting }) => scripting)} times as fast in scripting, ${ratio(({ whole }) => whole)} times in all of the main thread.`,
      '',
    ].join('\n');
  } finally {
    await browser.close();
    await site.close();
  }
}

function row(name: string, { scripting, whole }: Frames): string {
  const numbers = [median([...scripting]), p95(scripting), median([...whole]), p95(whole)];
  return `| ${name} | ${scripting.length} | ${numbers.map((ms) => ms.toFixed(2)).join(' | ')} |`;
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? Number.NaN;
}
