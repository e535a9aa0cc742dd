/** Milliseconds without a beat after which the frame counts as not answering. */
export const patienceMs = 3000;
/** A frame that has not said it is ready by then cannot be loaded. */
export const loadMs = 15_000;

/** A tick that comes later than this was held up with the page: what passed says nothing about the frame. */
const longestTickMs = 1500;

/** Counts time in which the page lived and the frame did not. */
export class Watchdog {
  #silentMs = 0;

  heard(): void {
    this.#silentMs = 0;
  }

  /** Told every second or so with the time since the last tick; returns how long the frame has been silent while the page was not. */
  tick(passedMs: number): number {
    if (passedMs <= longestTickMs) this.#silentMs += passedMs;
    return this.#silentMs;
  }
}
