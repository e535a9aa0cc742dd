import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import type { DesignSpec } from '../../sim/experiment/designs/design.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import type { SweepResult } from '../../sim/experiment/sweep.ts';

/** One outcome of one policy, or its difference from the reference in the same worlds. */
export interface ResponseChoice {
  readonly outcome: string;
  readonly policy: string;
  /** Id of the reference; null for the policy by itself. */
  readonly against: string | null;
}

/** What a sweep says, with all it can be cited and made again by. Plain data; NaN becomes null when it is written as JSON. */
export interface SensitivityDocument {
  readonly version: string;
  readonly engine: string;
  /** See `sweepHash`. */
  readonly hash: string;
  readonly experiment: string;
  readonly case: string;
  readonly seed: number;
  readonly days: number;
  /** `1/k` */
  readonly slice: string;
  readonly replicates: number;
  readonly policies: readonly string[];
  readonly reference: string;
  readonly design: DesignSpec;
  readonly factors: readonly { readonly factor: Factor; readonly choice: FactorChoice }[];
  /** Points run, of those the design has. */
  readonly points: number;
  readonly pointsPlanned: number;
  readonly runs: { readonly ok: number; readonly failed: number; readonly refused: number };
  readonly stop: SweepResult['stop'];
  readonly responses: readonly (ResponseChoice & { readonly result: SensitivityResult })[];
}
