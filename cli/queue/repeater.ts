/** Does something again and again, never twice at once: `every` milliseconds after the last end at the latest, `least` after it where it is asked for. */
export class Repeater {
  readonly #work: () => Promise<void>;
  readonly #every: number;
  readonly #least: number;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isAsked = false;
  #isStopped = false;
  #ended = Number.NEGATIVE_INFINITY;

  /** `work` tells its own trouble; what it throws beyond that is dropped. */
  constructor(work: () => Promise<void>, every: number, least = 0) {
    this.#work = work;
    this.#every = every;
    this.#least = least;
    this.#plan(every);
  }

  /** Asks for it soon. */
  soon(): void {
    this.#isAsked = true;
    if (this.#running === undefined) this.#plan(Math.max(0, this.#ended + this.#least - performance.now()));
  }

  /** Resolves once nothing is under way and nothing will be. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #plan(delay: number): void {
    if (this.#isStopped) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#once();
    }, delay);
  }

  async #once(): Promise<void> {
    this.#isAsked = false;
    try {
      await this.#work();
    } catch {
      // Told by the work itself.
    }
    this.#running = undefined;
    this.#ended = performance.now();
    this.#plan(this.#isAsked ? this.#least : this.#every);
  }
}
