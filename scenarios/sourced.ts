import type { Bilingual } from '../models/governance/locales/source.ts';
import type { SourceKey } from '../models/governance/parameters/definition.ts';
import type { LeverValue } from '../models/governance/parameters/governanceParameters.ts';

export type { Bilingual };

/** Where a value comes from: a source of the bibliography, nobody but the author, or data of one's own. */
export type Origin = SourceKey | 'assumption' | 'measured';

/** Which data a value was measured in: the same for all values of one ledger. */
export interface DataVintage {
  /** SHA-256 of the data: 64 lower-case hex digits. */
  readonly digest: string;
  /** First and last day that the data speak of, `YYYY-MM-DD`. */
  readonly from: string;
  readonly until: string;
  /** Cases in the data. */
  readonly cases: number;
}

/**
 * A value and where it comes from: a seed (then with the passage), another source of the bibliography, an `assumption`, or `measured` in data of one's own.
 * An assumption may name the seed and passage that suggest it (`suggestedBy`), and says over which `range` to sweep it. A measured value says in which `data`, on how many
 * cases or other units (`n`), and its interval (`range`).
 */
export interface Sourced<Value extends LeverValue = LeverValue> {
  readonly value: Value;
  readonly from: Origin;
  readonly passage?: string;
  readonly suggestedBy?: SourceKey;
  readonly range?: readonly [low: number, high: number];
  readonly n?: number;
  readonly data?: DataVintage;
  readonly note?: Bilingual;
}
