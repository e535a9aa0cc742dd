/** Milliseconds between the steps of whoever works through a queue. */
export interface QueueTiming {
  /** A worker that does not renew the lock of a run for so long has lost it. */
  readonly lock: number;
  /** Between two looks for runs without a lock; a run is given to another at the second look at the latest. */
  readonly stalled: number;
  /** Between two signs of life of sweeps and workers. */
  readonly heartbeat: number;
  /** After it one that gave no sign counts as gone. */
  readonly expiry: number;
  /** Between two comparisons of what is awaited with the store and with Redis. */
  readonly reconcile: number;
  /** How long a row may take to be seen in the store after its run is said to be done: shared folders lag. */
  readonly grace: number;
  /** Between two told progresses of a run. */
  readonly progress: number;
  /** What a worker that is asked to stop gives the runs under way to end. */
  readonly farewell: number;
}

const usualLock = 8000;

/**
 * Lost work is run again after at most the lock and two looks, 16 s. `ZHILI_QUEUE_LOCK` (milliseconds) sets the lock and everything else in proportion; a text that is no
 * number from 100 is as if it were not there.
 */
export function queueTiming(env: Readonly<Record<string, string | undefined>>): QueueTiming {
  const asked = Number(env.ZHILI_QUEUE_LOCK);
  const lock = asked >= 100 && asked <= 3_600_000 ? asked : usualLock;
  return {
    lock,
    stalled: lock / 2,
    heartbeat: (lock * 3) / 8,
    expiry: 2 * lock,
    reconcile: lock / 4,
    grace: 1.5 * lock,
    progress: lock / 4,
    farewell: lock / 4,
  };
}
