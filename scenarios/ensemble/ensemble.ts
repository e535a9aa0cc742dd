import type { Bilingual } from '../sourced.ts';

/** Parameter sets that what is known leaves possible, each as likely as another; what every later comparison can carry. JSON data. */
export interface Ensemble {
  readonly id: string;
  readonly label: Bilingual;
  /** The case and the policy it was found in: elsewhere it is an assumption that it holds. */
  readonly case: string;
  readonly policy: string;
  /** What it was made of. */
  readonly made: {
    readonly engine: string;
    readonly version: string;
    /** Of the calibration. */
    readonly hash: string;
    readonly seed: number;
    readonly days: number;
    /** `1/k` */
    readonly slice: string;
    /** How many independent sets tell as much as the sample they were drawn from. */
    readonly effective: number;
  };
  /** At least one; uncertainties and constants by key, the same keys in each. */
  readonly sets: readonly Readonly<Record<string, number | boolean | string>>[];
}
