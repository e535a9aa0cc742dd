import { precisionRule } from '../../sim/analysis/precisionRule.ts';
import type { ComparisonSpec } from '../../sim/experiment/comparisonSpec.ts';
import type { LogScope } from '../../sim/experiment/run.ts';
import { precisionOutcomes } from './defaults.ts';
import type { Plan } from './plan.ts';

/** What is to be kept and told besides outcomes; none of it changes a result. */
export interface Kept {
  /** Curves are kept for replicates below this number; none by default. */
  readonly seriesReplicates?: number;
  readonly glimpses?: boolean;
  /** What the event log of replicate 0 keeps; nothing by default. */
  readonly log?: LogScope;
}

/** A plan as the experiment room runs it. */
export function comparisonSpecOf({ question, policies }: Plan, { log = 'none', ...kept }: Kept = {}): ComparisonSpec {
  const { worlds, seed } = question;
  return {
    model: 'governance',
    policies: policies.map(({ id, parameters, variants }) => ({
      id,
      parameters,
      ...(variants === undefined ? {} : { variants }),
    })),
    seed,
    log,
    ...kept,
    ...('precision' in worlds
      ? { precision: precisionRule({ relative: worlds.precision, outcomes: precisionOutcomes }) }
      : { replicates: worlds.replicates }),
  };
}
