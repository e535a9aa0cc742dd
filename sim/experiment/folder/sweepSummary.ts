import { ascending } from '../../engine/order.ts';

/** One outcome of one policy over all its runs that are ok and where it is defined. */
export interface OutcomeSummary {
  readonly n: number;
  readonly mean: number;
  /** Divided by n − 1; NaN of a single value. */
  readonly sd: number;
  readonly min: number;
  readonly max: number;
}

export interface PolicySummary {
  readonly policy: string;
  readonly ok: number;
  readonly failed: number;
  readonly refused: number;
  /** Keys in code-unit order; only outcomes that are defined in some run. */
  readonly outcomes: Readonly<Record<string, OutcomeSummary>>;
}

/** Sums up the runs of a sweep as they pass by, in the order of places: the same order gives the same bits. */
export class SweepSummary {
  readonly #policies: readonly {
    readonly policy: string;
    readonly counts: Counts;
    readonly outcomes: Map<string, Moments>;
  }[];

  constructor(policies: readonly string[]) {
    this.#policies = policies.map((policy) => ({
      policy,
      counts: { ok: 0, failed: 0, refused: 0 },
      outcomes: new Map<string, Moments>(),
    }));
  }

  /** `policy` is its place among the policies. */
  addOk(policy: number, outcomes: Readonly<Record<string, number>>): void {
    const { counts, outcomes: moments } = this.#policies[policy]!;
    counts.ok += 1;
    for (const name of Object.keys(outcomes)) {
      const value = outcomes[name]!;
      if (Number.isNaN(value)) continue;
      let one = moments.get(name);
      if (one === undefined) {
        one = new Moments();
        moments.set(name, one);
      }
      one.add(value);
    }
  }

  addEnd(policy: number, end: 'failed' | 'refused'): void {
    this.#policies[policy]!.counts[end] += 1;
  }

  /** In the order of the policies. */
  read(): PolicySummary[] {
    return this.#policies.map(({ policy, counts, outcomes }) => ({
      policy,
      ...counts,
      outcomes: Object.fromEntries(ascending(outcomes.keys()).map((name) => [name, outcomes.get(name)!.read()])),
    }));
  }
}

interface Counts {
  ok: number;
  failed: number;
  refused: number;
}

/** Source: Welford (1962), doi:10.1080/00401706.1962.10490022. */
class Moments {
  #n = 0;
  #mean = 0;
  #squares = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;

  add(value: number): void {
    this.#n += 1;
    const from = value - this.#mean;
    this.#mean += from / this.#n;
    this.#squares += from * (value - this.#mean);
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
  }

  read(): OutcomeSummary {
    const sd = this.#n < 2 ? Number.NaN : Math.sqrt(this.#squares / (this.#n - 1));
    return { n: this.#n, mean: this.#mean, sd, min: this.#min, max: this.#max };
  }
}
