import type { SensitivityDocument } from '../../report/sensitivity/sensitivityDocument.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import type { Headline } from '../../sim/analysis/decision/headline.ts';
import type { RegretResult } from '../../sim/analysis/decision/regret.ts';
import type { PrimResult } from '../../sim/analysis/discovery/discovery.ts';

/** A number, or null where it is undefined. */
type Value = number | null;

/** What figures need of any document over drawn worlds. */
export type EnsembleData = Omit<SensitivityDocument, 'responses'> & { readonly randomWorlds: 'shared' | 'own' };

/** What figures need of a robust decision. */
export interface RobustData extends EnsembleData {
  readonly objectives: readonly { readonly outcome: string; readonly better: 'higher' | 'lower' }[];
  readonly regret: readonly {
    readonly outcome: string;
    readonly result: Omit<RegretResult, 'policies'> & {
      readonly policies: readonly Omit<RegretResult['policies'][number], 'regrets'>[];
    };
  }[];
  readonly comparisons: readonly {
    readonly policy: string;
    readonly outcome: string;
    readonly headline: Headline;
  }[];
  readonly worlds: {
    /** By point, then factor, in [0, 1]. */
    readonly positions: readonly ArrayLike<number>[];
    /** By outcome, policy, then point. */
    readonly means: Readonly<Record<string, Readonly<Record<string, ArrayLike<Value>>>>>;
    readonly regrets: Readonly<Record<string, Readonly<Record<string, ArrayLike<Value>>>>>;
  };
}

/** What figures need of a scenario discovery. */
export interface DiscoverData extends EnsembleData {
  readonly question:
    | { readonly policy: string; readonly against: string; readonly outcome: string; readonly side: 'better' | 'worse' }
    | {
        readonly policy: string;
        readonly against: null;
        readonly outcome: string;
        readonly atLeast?: number;
        readonly atMost?: number;
      };
  readonly prim: PrimResult;
  readonly worlds: {
    readonly positions: readonly ArrayLike<number>[];
    /** By point; null where it cannot be told. */
    readonly ofInterest: ArrayLike<boolean | null>;
    /** Of the policy less the other, by point, in the unit of the outcome. */
    readonly differences?: ArrayLike<Value>;
  };
}

/** What figures need of an explained difference. */
export interface ExplainData extends EnsembleData {
  readonly explanation: Explanation;
}
