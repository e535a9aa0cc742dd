import type { Host } from '../../host.ts';

/** How long generations take, and whether another one fits. */
export class CalibrationClock {
  readonly #host: Pick<Host, 'now'>;
  readonly #budget: number | undefined;
  readonly #started: number;
  #last: number;

  constructor(host: Pick<Host, 'now'>, budget: number | undefined) {
    this.#host = host;
    this.#budget = budget;
    this.#started = host.now();
    this.#last = this.#started;
  }

  /** Seconds passed, and whether a generation like the one just finished and `fresh` points besides fit into the budget. */
  after(points: number, fresh: number): { readonly elapsed: number; readonly goesOn: boolean } {
    const now = this.#host.now();
    const took = (now - this.#last) / 1000;
    this.#last = now;
    const elapsed = (now - this.#started) / 1000;
    const more = took + (took / points) * fresh;
    return { elapsed, goesOn: this.#budget === undefined || elapsed + more <= this.#budget };
  }
}
