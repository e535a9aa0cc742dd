import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { servePage } from '../cli/pageServer.ts';
import { usualObjectives } from '../report/robustness/robustObjectives.ts';
import { encodeCalibration } from '../scenarios/calibration/calibrationToken.ts';
import { parseCalibration } from '../scenarios/calibration/parseCalibration.ts';
import { experimentOf } from '../scenarios/experiment/experimentCatalogue.ts';
import { encodeExperiment } from '../scenarios/experiment/experimentToken.ts';
import { defaultQuestion } from '../scenarios/question/defaults.ts';
import { encodeQuestion } from '../scenarios/question/token.ts';
import { chromiumFlags, findBrowser, missingBrowser } from './browsers.ts';

const languages = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;
const widths = [1920, 1280, 390] as const;

/** A slice in six worlds: finished in seconds, with every figure filled. */
const small = encodeQuestion({ ...defaultQuestion('beihu'), slice: 7, worlds: { replicates: 6 } });

/** Five factors over a month of one township in two worlds: a screening, and a sample for the emulator. */
const deciding = experimentOf('deciding-indices');
const month = { ...deciding, question: { ...deciding.question, days: 30 } };
const screening = encodeExperiment({ ...month, design: { kind: 'morris', trajectories: 8, levels: 4 } });
const sample = encodeExperiment({ ...month, design: { kind: 'sobol', points: 64 } });

/** The same factors in a hundred worlds under the 2×2. */
const drawn = encodeExperiment({
  ...month,
  question: { ...defaultQuestion('beihu'), days: 30, slice: 14, worlds: { replicates: 2 } },
  design: { kind: 'latinHypercube', points: 100 },
  outcomes: usualObjectives,
});

/** Three published figures of a county and four parameters, in a month of two townships: finished within a minute or two. */
const calibrated = encodeCalibration(
  parseCalibration(`id: shot
label: {zh: calibration, en: calibration}
case: beihu
days: 30
slice: 1/7
replicates: 1
factors: [successBase, successAtSeverity, growthPerDay, recurrence]
targets:
  - {outcome: attemptSuccess, range: [0.6, 0.8]}
  - {outcome: repeatRate, range: [0, 0.3], role: validation}
  - {outcome: hazardResolutionRate, value: 0.912, tolerance: 0.05, role: validation}
population: 60
generations: 8
wanted: 80
ensemble: 20
`),
);

interface Shot {
  readonly name: string;
  readonly hash: string;
  readonly projector?: boolean;
  /** Whether the window is made as tall as the page: what lies below it in a frame is not painted otherwise. */
  readonly isTall?: boolean;
  /** Given to the field of files, from the folder of the project. */
  readonly file?: string;
  /** Pressed as soon as it can be. */
  readonly press?: string;
  /** Shown when the page is ready to be taken. */
  readonly ready: string;
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
            await take(browser, server.url, shot, { language, theme, width, file });
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

interface Look {
  readonly language: string;
  readonly theme: string;
  readonly width: number;
  readonly file: string;
}

async function take(browser: Browser, url: string, shot: Shot, { language, theme, width, file }: Look): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: width < 500 ? 844 : Math.round(width * 0.5625) },
    deviceScaleFactor: width < 500 ? 2 : 1,
    hasTouch: width < 500,
    reducedMotion: 'reduce',
  });
  await page.addInitScript(
    ([lang, colours, projector]) => {
      localStorage.setItem('zhili.language', lang as string);
      localStorage.setItem('zhili.theme', colours as string);
      localStorage.setItem('zhili.projector', projector as string);
    },
    [language, theme, shot.projector === true ? 'on' : 'off'],
  );
  await page.goto(url + shot.hash);
  if (shot.file !== undefined) await page.locator('main input[type=file]').setInputFiles(resolve(shot.file));
  if (shot.press !== undefined) await page.locator(shot.press).click({ timeout: 120_000 });
  await page.waitForSelector(shot.ready, { timeout: 120_000 });
  await page.waitForTimeout(1500);
  if (shot.isTall === true) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(1500);
  }
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
