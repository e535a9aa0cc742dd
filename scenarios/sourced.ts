import type { Bilingual } from '../models/governance/locales/source.ts';
import type { SourceKey } from '../models/governance/parameters/definition.ts';
import type { LeverValue } from '../models/governance/parameters/governanceParameters.ts';

export type { Bilingual };

/**
 * A value and where it comes from: a seed (then with the passage), another source of the bibliography, or an `assumption`.
 * An assumption may name the seed and passage that suggest it (`suggestedBy`), and says over which `range` to sweep it.
 */
export interface Sourced<Value extends LeverValue = LeverValue> {
  readonly value: Value;
  readonly from: SourceKey | 'assumption';
  readonly passage?: string;
  readonly suggestedBy?: SourceKey;
  readonly range?: readonly [low: number, high: number];
  readonly note?: Bilingual;
}
