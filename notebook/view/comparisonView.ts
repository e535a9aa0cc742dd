import type { Plan } from '../../scenarios/question/plan.ts';
import type { OutcomesSummary } from '../../sim/analysis/summary.ts';
import type { ComparisonSoFar, StopReason } from '../../sim/experiment/comparison.ts';
import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';
import type { Glimpse } from '../../sim/experiment/run.ts';
import type { PolicyStyle } from '../encoding/policyStyle.ts';

/** One policy as every chart shows it. */
export interface ShownPolicy {
  readonly id: string;
  /** In the reader's language. */
  readonly label: string;
  readonly style: PolicyStyle;
  /** `series` and `profiles` of every replicate that ran are kept. */
  readonly runs: PolicyRuns;
  /** Replicate 0 while it is still under way. */
  readonly glimpse?: Glimpse;
}

/** What a caption and an export must say besides what is drawn. */
export interface ViewFacts {
  readonly caseLabel: string;
  readonly seed: number;
  /** Worlds finished so far, of every policy. */
  readonly replicates: number;
  readonly days: number;
  /** 1 is the county at 1:1. */
  readonly sliceDenominator: number;
  readonly version: string;
  readonly engine: string;
  /** Hash of the finished result, the command line's for the same question; null while runs go on, of a preview, and after a cancel. */
  readonly hash: string | null;
}

/** What stands around a figure, whatever it shows: how far its data are, and what they come from. */
export interface FigureView {
  readonly phase: 'preview' | 'full';
  readonly state: 'running' | 'paused' | 'cancelled' | 'done';
  readonly policies: readonly { readonly id: string; readonly label: string }[];
  /** Id of the policy the others are compared with. */
  readonly reference: string;
  /** Counted and not simulated: it has no seed, no worlds and no slice. */
  readonly isMeasured?: boolean;
  /** Without a hash where what is shown is no comparison. */
  readonly facts: Omit<ViewFacts, 'hash'> & { readonly hash?: string | null };
}

/** One state of a comparison, whole: what all charts, tables and sentences are made from. Never changed, replaced. */
export interface ComparisonView extends FigureView {
  readonly plan: Plan;
  /** `preview`: a slice of the county, labelled as such wherever it is shown. */
  readonly phase: 'preview' | 'full';
  readonly state: 'running' | 'paused' | 'cancelled' | 'done';
  readonly result: ComparisonSoFar;
  /** Why no more worlds were run; null while it goes on. */
  readonly stop: StopReason | null;
  readonly summary: OutcomesSummary;
  readonly reference: string;
  /** In the order of the question. */
  readonly policies: readonly ShownPolicy[];
  readonly facts: ViewFacts;
}
