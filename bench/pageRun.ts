import type { Browser } from 'playwright-core';
import { defaultQuestion } from '../scenarios/question/defaults.ts';
import { encodeQuestion } from '../scenarios/question/token.ts';
import { type MainTask, tracedTasks } from './pageTrace.ts';
import { visit } from './pageVisit.ts';
import { reached, readTimes } from './pageWatch.ts';

/** Seconds for which a comparison at 1:1 is watched. */
const watchedSeconds = 45;

const longTask = 50;

type Row = readonly [name: string, value: string];

/** The default question run through, and asked again after a reload. Lines of markdown. */
export async function pageRun(browser: Browser, site: string, folder: string): Promise<string[]> {
  const question = defaultQuestion('beihu');
  const { page, close } = await visit(browser, `${site}#/compare?q=${encodeQuestion(question)}`, folder);
  await reached(page, 'firstCurve');
  const tasks = await tracedTasks(browser, page, () => page.waitForTimeout(1000 * watchedSeconds));
  const memory = await page.evaluate(async () => {
    const measuring = performance as Performance & {
      measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
    };
    return (await measuring.measureUserAgentSpecificMemory()).bytes;
  });
  const county = await reached(page, 'countyVerdict');
  const done = await reached(page, 'done', 1_800_000);
  // The last worlds are being written still.
  await page.waitForTimeout(2000);
  await page.reload();
  const again = await reached(page, 'done');
  const curve = await reached(page, 'firstCurve');
  const { longTasks } = await readTimes(page);
  await close();
  const clock = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const rows: Row[] = [
    ['first verdict of the county', clock(county)],
    ['finished', clock(done)],
    ...taskRows(tasks),
    ['memory while it runs, workers included', `${(memory / 1e6).toFixed(0)} MB`],
    ['loaded again: finished result there', clock(again)],
    ['loaded again: first curve', clock(curve)],
    ['loaded again: tasks over 50 ms of the clock', listed(longTasks.map(([, duration]) => duration))],
  ];
  return [
    `| ${question.case}, the 2×2 at 1:1 in ten worlds, opened by a link | |`,
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
  ];
}

function taskRows(tasks: readonly MainTask[]): Row[] {
  const slow = tasks.filter(({ clock }) => clock > longTask);
  const busy = tasks.map(processorTime).reduce((sum, one) => sum + one, 0);
  return [
    [`tasks of the main thread in ${watchedSeconds} s of it`, String(tasks.length)],
    ['over 50 ms of processor time', listed(tasks.map(processorTime).filter((ms) => ms > longTask))],
    ['longest, processor time', `${Math.max(...tasks.map(processorTime)).toFixed(0)} ms`],
    ['over 50 ms of the clock', listed(slow.map(({ clock }) => clock))],
    ['processor time in these', listed(slow.map(processorTime))],
    ['share of one core', `${((100 * busy) / (1000 * watchedSeconds)).toFixed(0)} %`],
  ];
}

const processorTime = ({ processor }: MainTask): number => processor;

function listed(durations: readonly number[]): string {
  if (durations.length === 0) return 'none';
  const total = durations.reduce((sum, one) => sum + one, 0);
  return `${durations.length}, longest ${Math.max(...durations).toFixed(0)} ms, total ${total.toFixed(0)} ms`;
}
