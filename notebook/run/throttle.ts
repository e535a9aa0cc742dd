/**
 * Calls `work` with the latest argument, at most once in `waitOf()` milliseconds; the first call goes through at once, the last one always does.
 */
export class Throttle<Argument> {
  readonly #work: (argument: Argument) => void;
  readonly #waitOf: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: { argument: Argument } | undefined;

  constructor(work: (argument: Argument) => void, waitOf: () => number) {
    this.#work = work;
    this.#waitOf = waitOf;
  }

  call(argument: Argument): void {
    this.#next = { argument };
    if (this.#timer === undefined) this.#fire();
  }

  /** Lets what waits through now. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#next !== undefined) this.#fire();
  }

  /** Forgets what waits. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
  }

  #fire(): void {
    const next = this.#next;
    this.#next = undefined;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#next !== undefined) this.#fire();
    }, this.#waitOf());
    if (next !== undefined) this.#work(next.argument);
  }
}
