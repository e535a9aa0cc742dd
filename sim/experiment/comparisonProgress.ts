export interface ComparisonProgress {
  /** Runs finished, failed ones included. */
  readonly done: number;
  /** Runs to do in all; an upper bound if `totalIsBound`. */
  readonly total: number;
  /** Whether a stopping rule may end the comparison before `total`. */
  readonly totalIsBound: boolean;
  /** Share of `total` done, the parts of runs under way included; never falls. */
  readonly fraction: number;
  /** Finished runs and parts of runs a second since the start; 0 while unknown. */
  readonly runsPerSecond: number;
  /** Seconds until `total` at this rate; Infinity while unknown. */
  readonly etaSeconds: number;
}

/** Counts finished runs and the parts of runs under way against a clock in milliseconds. */
export class ProgressMeter {
  readonly #total: number;
  readonly #totalIsBound: boolean;
  readonly #now: () => number;
  readonly #startedAt: number;
  readonly #underWay = new Map<number, number>();
  #done = 0;
  #skipped = 0;
  #runs = 0;

  constructor(total: number, totalIsBound: boolean, now: () => number) {
    this.#total = total;
    this.#totalIsBound = totalIsBound;
    this.#now = now;
    this.#startedAt = now();
  }

  advance(run: number, fraction: number): void {
    this.#underWay.set(run, Math.min(fraction, 1));
  }

  finish(run: number): void {
    this.#underWay.delete(run);
    this.#done += 1;
  }

  /** A run that had been done before: it says nothing of how fast runs go. */
  skip(): void {
    this.#done += 1;
    this.#skipped += 1;
  }

  read(): ComparisonProgress {
    let runs = this.#done;
    for (const fraction of this.#underWay.values()) runs += fraction;
    // Summed in another order, the same parts may round down.
    runs = Math.max(runs, this.#runs);
    this.#runs = runs;
    const seconds = (this.#now() - this.#startedAt) / 1000;
    const runsPerSecond = seconds > 0 ? (runs - this.#skipped) / seconds : 0;
    return {
      done: this.#done,
      total: this.#total,
      totalIsBound: this.#totalIsBound,
      fraction: runs / this.#total,
      runsPerSecond,
      etaSeconds: runsPerSecond > 0 ? (this.#total - runs) / runsPerSecond : Number.POSITIVE_INFINITY,
    };
  }
}
