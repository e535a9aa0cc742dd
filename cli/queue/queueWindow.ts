const perThread = 4;
const least = 64;

/** Runs that are in Redis at once at most, however fast the workers: some 8 kB each. */
export const mostInQueue = 2048;

/**
 * Runs that are put into Redis ahead of `threads` workers: enough that none waits for the next, no more than that, since Redis holds them in memory and a run put there is no
 * longer in order. Whole; from 64, so that short runs do not starve, to 2048.
 */
export function queueWindow(threads: number): number {
  return Math.min(mostInQueue, Math.max(least, perThread * threads));
}
