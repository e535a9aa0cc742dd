import type { DesignSpec } from '../../sim/experiment/designs/design.ts';
import type { FactorValue } from '../../sim/experiment/factor.ts';
import type { Question } from '../question/question.ts';
import type { Bilingual } from '../sourced.ts';

/** What is varied. A lever moves under every compared policy, never under the case's policy before the reform. */
export type FactorChoice =
  /** A number or count, over its declared bounds unless told otherwise. */
  | {
      readonly key: string;
      readonly range?: readonly [low: number, high: number];
      readonly spacing?: 'linear' | 'logarithmic';
    }
  /** Values of a parameter of any type; a flag or an option has all its values unless told otherwise. */
  | { readonly key: string; readonly values: readonly FactorValue[] }
  /** Several numbers at once, each times the same ratio of its value in the scenario; `key` is a name of the author's own. */
  | {
      readonly key: string;
      readonly label?: Bilingual;
      readonly times: readonly string[];
      readonly range: readonly [low: number, high: number];
      readonly spacing?: 'linear' | 'logarithmic';
    };

/** A question asked at many points of a space: everything a sweep depends on besides the version of the program. JSON data. */
export interface Experiment {
  readonly id: string;
  readonly label: Bilingual;
  readonly note?: Bilingual;
  /** Its worlds are a fixed number of replicates: those of each point. */
  readonly question: Question & { readonly worlds: { readonly replicates: number } };
  /** Whether every point has random worlds of its own; else all points share theirs. See `SweepSpec`. */
  readonly ownWorlds?: true;
  /** At least one, no parameter twice. */
  readonly factors: readonly FactorChoice[];
  readonly design: DesignSpec;
  /** Keys of the outcomes that are analysed; every outcome is kept. */
  readonly outcomes: readonly string[];
}
