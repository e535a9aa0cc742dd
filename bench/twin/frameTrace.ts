import type { Browser, Page } from 'playwright-core';

/** Milliseconds of processor time of the main thread, a number a frame. */
export interface Frames {
  /** Within the page's own callbacks of the frame. */
  readonly scripting: readonly number[];
  /** All tasks from one frame to the next: styles, layout and painting too. */
  readonly whole: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly tdur?: number;
}

/** The frames of a page while `work` goes on. Only Chromium tells. */
export async function tracedFrames(browser: Browser, page: Page, work: () => Promise<void>): Promise<Frames> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const fired = traceEvents.filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X');
  const thread = fired[0];
  if (thread === undefined) throw new Error('no frame was fired');
  const own = ({ pid, tid }: TraceEvent) => pid === thread.pid && tid === thread.tid;
  const tasks = traceEvents.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && event.ph === 'X' && own(event),
  );
  const frames = fired.filter(own).sort((a, b) => a.ts - b.ts);
  const whole: number[] = [];
  let task = 0;
  tasks.sort((a, b) => a.ts - b.ts);
  // A task belongs to the frame before whose callbacks it ends: what they cause comes after them.
  frames.slice(1).forEach((frame) => {
    let sum = 0;
    while (task < tasks.length && tasks[task]!.ts < frame.ts) {
      sum += tasks[task]!.tdur ?? 0;
      task++;
    }
    whole.push(sum / 1000);
  });
  return { scripting: frames.map(({ tdur = 0 }) => tdur / 1000), whole: whole.slice(1) };
}
