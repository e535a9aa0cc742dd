/** How long generations take, and whether another one fits. */
export class CalibrationClock {
  readonly #now: () => number;
  readonly #budget: number | undefined;
  readonly #started: number;
  #last: number;

  /** `now` gives milliseconds from any origin; `budget` is in seconds, as long as it takes where undefined. */
  constructor(now: () => number, budget: number | undefined) {
    this.#now = now;
    this.#budget = budget;
    this.#started = now();
    this.#last = this.#started;
  }

  /** Seconds passed, and whether a generation like the one just finished and `fresh` points besides fit into the budget. */
  after(points: number, fresh: number): { readonly elapsed: number; readonly goesOn: boolean } {
    const now = this.#now();
    const took = (now - this.#last) / 1000;
    this.#last = now;
    const elapsed = (now - this.#started) / 1000;
    const more = took + (took / points) * fresh;
    return { elapsed, goesOn: this.#budget === undefined || elapsed + more <= this.#budget };
  }
}
