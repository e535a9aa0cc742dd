import type { ConstantKey } from '../parameters/constants.ts';
import type { LeverKey } from '../parameters/levers.ts';
import type { UncertaintyKey } from '../parameters/uncertainties.ts';

/** What a reader sees of a parameter: a short label, and one sentence on what it is and what it means for a comparison. */
export interface ParameterWords {
  readonly label: string;
  readonly note: string;
}

export type ParameterKey = LeverKey | UncertaintyKey | ConstantKey;

/** Words for every parameter of the model; a missing key does not compile. */
export type ParameterTexts = Readonly<Record<ParameterKey, ParameterWords>>;
