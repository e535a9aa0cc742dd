/**
 * Messages a frame may send at once, as a notebook of many cells does when it begins, and on the whole in each second: what eight outputs send that change their height in every picture. A flood is known by coming
 * faster than that, so the rate lies well below what a slow page still takes in.
 */
const atOnce = 10_000;
const perSecond = 500;

/** Counts messages, which come a task each and hold the page up if there is no end of them. */
export class MessageBudget {
  #left = atOnce;
  #at: number | undefined;

  /** Takes one; false once there are too many. `now` in milliseconds. */
  take(now: number): boolean {
    const passed = now - (this.#at ?? now);
    this.#at = now;
    this.#left = Math.min(atOnce, this.#left + (passed * perSecond) / 1000) - 1;
    return this.#left >= 0;
  }
}
