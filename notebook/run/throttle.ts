/** Does `work` at most once in `waitOf()` milliseconds: at once for the first call, and after the wait for those that came meanwhile. */
export class Throttle {
  readonly #work: () => void;
  readonly #waitOf: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsked = false;

  constructor(work: () => void, waitOf: () => number) {
    this.#work = work;
    this.#waitOf = waitOf;
  }

  call(): void {
    this.#isAsked = true;
    if (this.#timer === undefined) this.#fire();
  }

  /** Forgets what waits. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isAsked = false;
  }

  #fire(): void {
    this.#isAsked = false;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isAsked) this.#fire();
    }, this.#waitOf());
    this.#work();
  }
}
