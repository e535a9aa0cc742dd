import type { Caution, SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';

/** A way to tell factors apart; the key of its result in `SensitivityResult`. */
export type SensitivityMethod = NonNullable<Caution['about']>;

/** In the order in which they are told. */
const sensitivityMethods = [
  'sobol',
  'emulator',
  'morris',
  'tornado',
  'factorial',
  'pawn',
  'regional',
] as const satisfies readonly SensitivityMethod[];

/** Those that a result has. */
export const methodsOf = (result: SensitivityResult): SensitivityMethod[] =>
  sensitivityMethods.filter((method) => result[method] !== undefined);

/** Why a method must not rank factors, or undefined: what is said of all results is said of each. */
export const graveCaution = ({ cautions }: SensitivityResult, method: SensitivityMethod): Caution | undefined =>
  cautions.find(({ isGrave, about }) => isGrave && (about === undefined || about === method));
