import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { servePage } from '../cli/pageServer.ts';
import { chromiumFlags, findBrowser, missingBrowser } from './browsers.ts';
import { type Look, openPlace, type Place } from './pictures/openPlace.ts';
import { calibrated, drawn, sample, screening, small } from './pictures/questions.ts';

const languages = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;
const widths = [1920, 1280, 390] as const;

interface Shot extends Place {
  readonly name: string;
}

const shots: readonly Shot[] = [
  { name: 'home', hash: '#/', ready: '.example figure svg' },
  { name: 'compare-settings', hash: '#/compare', ready: '.settings' },
  { name: 'compare-result', hash: `#/compare?q=${small}`, ready: '[data-session=done] .notebook figure svg' },
  {
    name: 'projector',
    hash: `#/compare?q=${small}`,
    projector: true,
    ready: '[data-session=done] .notebook figure svg',
  },
  {
    name: 'explore',
    hash: '#/explore?example=firstSteps',
    isTall: true,
    ready: '.explore-cell:last-child[data-state=done]',
  },
  {
    name: 'journey',
    hash: '#/journey?case=beihu&a=reactive-centralized&b=preventive-devolved&seed=1&slice=14',
    ready: '.journey[data-state=done] .figure-drawing svg',
  },
  {
    name: 'twin',
    hash: '#/twin?case=beihu&a=reactive-centralized&b=preventive-devolved&seed=1&slice=7&log=all',
    press: '.twin-controls [aria-keyshortcuts=N]',
    ready: '.twin-told-story h3',
  },
  { name: 'lessons', hash: '#/lesson', ready: '.lesson-choice' },
  { name: 'lesson-predict', hash: '#/lesson?lesson=fire&step=4', ready: '.board-given' },
  { name: 'lesson-reveal', hash: '#/lesson?lesson=middle&step=5', ready: '.lesson-caution' },
  { name: 'lesson-handout', hash: '#/lesson?lesson=fire&paper=handout', ready: '.lesson-paper .board' },
  { name: 'ledger', hash: '#/ledger', ready: '.ledger-drop button' },
  {
    name: 'ledger-read',
    hash: '#/ledger',
    file: 'examples/ledger/synthetic-ledger.xlsx',
    press: '.ledger-go .primary',
    ready: '.ledger[data-stage=read] [data-chart=ledger-arrivals] svg',
  },
  { name: 'sensitivity', hash: '#/sensitivity', ready: '.sensitivity .run-bar .primary:not(:disabled)' },
  {
    name: 'sensitivity-screening',
    hash: `#/sensitivity?q=${screening}`,
    press: '.sensitivity .run-bar .primary:not(:disabled)',
    ready: '.sensitivity[data-state=done] [data-chart=screening-plane] svg',
  },
  {
    name: 'sensitivity-sample',
    hash: `#/sensitivity?q=${sample}`,
    press: '.sensitivity .run-bar .primary:not(:disabled)',
    ready: '.sensitivity[data-state=done] [data-chart=worlds-scatter] svg',
  },
  { name: 'robustness', hash: '#/robustness', ready: '.robustness .run-bar .primary:not(:disabled)' },
  {
    name: 'robustness-result',
    hash: `#/robustness?q=${drawn}`,
    press: '.robustness .run-bar .primary:not(:disabled)',
    ready: '.robustness[data-state=done] [data-chart=prim-trade-off] svg',
  },
  { name: 'calibration', hash: '#/calibration', ready: '.calibration .run-bar .primary:not(:disabled)' },
  {
    name: 'calibration-result',
    hash: `#/calibration?q=${calibrated}`,
    press: '.calibration .run-bar .primary:not(:disabled)',
    ready: '.calibration[data-state=done] [data-chart=tolerance-by-generation] svg',
  },
  { name: 'model', hash: '#/model', ready: 'svg.process' },
  { name: 'validation', hash: '#/validation', ready: '[data-chart=target-intervals] svg' },
];

/** Takes a picture of every page in both languages, both themes and three widths into shots/: `npm run shots [NAME]`, after `npm run build`. */
export async function main([only]: readonly string[]): Promise<number> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(missingBrowser('chromium'));
  const folder = resolve('shots');
  if (only === undefined) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await servePage({ folder: resolve('dist/page'), host: '127.0.0.1', port: 0, loopbackOnly: true });
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    for (const language of languages) {
      for (const theme of themes) {
        for (const width of widths) {
          for (const shot of shots) {
            if (only !== undefined && shot.name !== only) continue;
            const file = join(folder, `${shot.name}-${language}-${theme}-${width}.png`);
            await take(browser, server.url, shot, { language, theme, width }, file);
            console.log(file);
          }
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

async function take(browser: Browser, url: string, shot: Shot, look: Look, file: string): Promise<void> {
  const page = await openPlace(browser, url, shot, look);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
