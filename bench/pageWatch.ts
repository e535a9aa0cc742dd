import type { Page } from 'playwright-core';

/** What is waited for: the first frame in which something that the selector finds is there. */
const selectors = {
  doors: '.doors a[href]',
  settings: '.run-bar button.primary:enabled',
  firstCurve: 'figure[data-chart="resolution-over-time"] [data-policy] path[d*="L"]',
  firstVerdict: '.verdict .sentences li',
  countyVerdict: '.verdict[data-phase="full"] .sentences li',
  done: '.compare-results[data-session="done"]',
} as const;

export type Milestone = keyof typeof selectors;

/** Milliseconds since the page began to load. */
export interface PageTimes {
  readonly now: number;
  readonly milestones: Readonly<Partial<Record<Milestone, number>>>;
  readonly longTasks: readonly (readonly [start: number, duration: number])[];
}

type Watched = typeof globalThis & { pageTimes: PageTimes };

/** Has the page note, from its next load on, when each milestone was there and every task of its main thread over 50 ms. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript((wanted: Record<string, string>) => {
    const milestones: Record<string, number> = {};
    const longTasks: [number, number][] = [];
    const look = () => {
      for (const [name, selector] of Object.entries(wanted)) {
        if (milestones[name] === undefined && document.querySelector(selector) !== null) {
          milestones[name] = performance.now();
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) longTasks.push([startTime, duration]);
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(globalThis, { pageTimes: { milestones, longTasks } });
  }, selectors);
}

export function readTimes(page: Page): Promise<PageTimes> {
  return page.evaluate(() => ({ ...(globalThis as Watched).pageTimes, now: performance.now() }));
}

/** The time of a milestone, once it is there. */
export async function reached(page: Page, milestone: Milestone, timeout = 120_000): Promise<number> {
  const at = await page.waitForFunction((name) => (globalThis as Watched).pageTimes?.milestones[name], milestone, {
    timeout,
  });
  return (await at.jsonValue()) as number;
}
