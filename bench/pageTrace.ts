import type { Browser, Page } from 'playwright-core';

/** A task of the page's main thread, in milliseconds: of the clock, and of the processor it was given. */
export interface MainTask {
  readonly clock: number;
  readonly processor: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Every task of the page's main thread while `work` goes on. Only Chromium tells. */
export async function tracedTasks(browser: Browser, page: Page, work: () => Promise<void>): Promise<MainTask[]> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mainThreads = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) =>
      traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && isTask(event)),
    );
  // The browser keeps a spare renderer, which does next to nothing.
  const tasks = mainThreads.reduce((most, one) => (one.length > most.length ? one : most), []);
  return tasks.map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
}

const isTask = ({ name }: TraceEvent): boolean => name === 'ThreadControllerImpl::RunTask';
