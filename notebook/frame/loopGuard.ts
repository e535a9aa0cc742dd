import { FrameFault } from './frameFault.ts';

export interface LoopGuardOptions {
  /** How long code may keep the event loop. */
  readonly limitMs: number;
  readonly now: () => number;
  /** Calls back in a later task. */
  readonly later: (callback: () => void) => void;
}

/** Most calls between two looks at the clock, and what a look should take at least and at most. */
const longestStride = 1 << 14;
const leastMs = 1;
const mostMs = 20;

/**
 * A function for every turn of a loop and every call of a function: throws a fault `loop` once code has kept the event loop longer than the limit
 * since the first call, and again at every call until the loop turns. Awaiting what is already there does not turn it.
 */
export function loopGuard({ limitMs, now, later }: LoopGuardOptions): () => void {
  let skip = 0;
  let stride = 1;
  let since: number | undefined;
  let looked = 0;
  return () => {
    if (skip > 0) {
      skip -= 1;
      return;
    }
    const time = now();
    if (since === undefined) {
      since = time;
      stride = 1;
      later(() => {
        since = undefined;
        skip = 0;
      });
    } else if (time - since > limitMs) {
      throw new FrameFault({ kind: 'loop', message: String(limitMs / 1000) });
    } else if (time - looked < leastMs) stride = Math.min(2 * stride, longestStride);
    else if (time - looked > mostMs) stride = Math.max(1, stride >> 2);
    looked = time;
    skip = stride;
  };
}
