import { checkCount, checkInput, checkShare } from '../estimates/checkInput.ts';
import { checkResampling, type ResampleOptions } from '../sensitivity/bootstrapMeans.ts';
import type { PrimChoice } from './choice.ts';
import type { FindOptions } from './findBox.ts';

/** `level` is the confidence of intervals and 1 − the share of false finds; `resamples` the shuffles, and the random halves. */
export interface PrimOptions extends ResampleOptions {
  /** Which responses are of interest; left out where they are truth values or shares. */
  readonly reached?: (value: number) => boolean;
  /** Share of the points in the box that a peel takes away, in (0, 1). */
  readonly alpha?: number;
  /** Share of the points that a box holds at least, in (0, 1). */
  readonly leastMass?: number;
  /** Factors that a box restricts at most: more than a few nobody keeps apart. */
  readonly mostFactors?: number;
  readonly mostBoxes?: number;
  readonly choice?: PrimChoice;
  /** Restrictions of a quasi-p not below it are dropped, in (0, 1); (1 − level) / number of factors unless told. */
  readonly mostQuasiP?: number;
  /** Parts held out in turn, 2 or more. */
  readonly folds?: number;
}

export interface CheckedOptions extends FindOptions, Required<ResampleOptions> {
  readonly mostBoxes: number;
  readonly folds: number;
}

/** The options with what they are where nobody says. Throws `estimateInput`. */
export function primOptions(given: PrimOptions, factors: number): CheckedOptions {
  const level = given.level ?? 0.95;
  const options = {
    level,
    resamples: given.resamples ?? 199,
    seed: given.seed ?? 0,
    alpha: given.alpha ?? 0.1,
    leastMass: given.leastMass ?? 0.05,
    mostFactors: given.mostFactors ?? 4,
    mostBoxes: given.mostBoxes ?? 3,
    choice: given.choice ?? { rule: 'standout' },
    mostQuasiP: given.mostQuasiP ?? (1 - level) / factors,
    folds: given.folds ?? 10,
  };
  checkResampling('prim', level, options.resamples);
  checkShare('prim.alpha', options.alpha);
  checkShare('prim.leastMass', options.leastMass);
  checkShare('prim.mostQuasiP', options.mostQuasiP);
  checkCount('prim.mostFactors', options.mostFactors, 1);
  checkCount('prim.mostBoxes', options.mostBoxes, 1);
  checkCount('prim.folds', options.folds, 2);
  const { choice } = options;
  checkInput(rules.includes(choice.rule), 'prim.choice.rule', choice.rule, rules.join(', '));
  if (choice.rule !== 'standout') checkShare('prim.choice.atLeast', choice.atLeast);
  return options;
}

const rules: readonly PrimChoice['rule'][] = ['standout', 'density', 'coverage'];
