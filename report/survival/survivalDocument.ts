import { type MeanInterval, meanInterval } from '../../sim/analysis/interval.ts';
import { type PairedContrast, pairedContrast } from '../../sim/analysis/pairedContrast.ts';
import type { FailedReplicate } from '../../sim/experiment/comparison.ts';
import type { CaseScope } from './caseEndings.ts';
import { type Measure, survivalMeasures } from './measures.ts';
import type { WorldSurvival } from './worldSurvival.ts';

/** What was run, with all it can be cited and made again by. */
export interface SurvivalFacts {
  readonly version: string;
  readonly engine: string;
  readonly case: string;
  readonly seed: number;
  readonly days: number;
  /** `1/k` */
  readonly slice: string;
  readonly scope: CaseScope;
  readonly policies: readonly { readonly id: string; readonly label: string }[];
  /** Id of the policy the others are compared with. */
  readonly reference: string;
  readonly stop: 'completed' | 'cancelled';
  readonly failed: readonly FailedReplicate[];
}

type Told = Pick<Measure, 'quantity' | 'day' | 'unit'>;

/** How long cases take and how they end: plain data; NaN becomes null when it is written as JSON. */
export interface SurvivalDocument extends SurvivalFacts {
  /** Random worlds run; in some of them a policy may have failed. */
  readonly replicates: number;
  /** By policy, then measure: means over the worlds with their Student intervals. */
  readonly means: readonly (Told & { readonly policy: string } & Omit<MeanInterval, 'sd'>)[];
  /** By policy other than the reference, then measure: differences world by world, with the paired Student interval over worlds. */
  readonly contrasts: readonly (Told & { readonly policy: string } & Omit<PairedContrast, 'varianceRatio'>)[];
  readonly worlds: readonly WorldSurvival[];
}

/** The document of the worlds run. The unit of every mean and interval over worlds is the world: its cases are not independent of each other. */
export function survivalDocument(facts: SurvivalFacts, worlds: readonly WorldSurvival[]): SurvivalDocument {
  const column = (policy: number, { of }: Measure) =>
    Float64Array.from(worlds, ({ runs }) => (runs[policy] === undefined ? Number.NaN : of(runs[policy])));
  const base = facts.policies.findIndex(({ id }) => id === facts.reference);
  const rows = facts.policies.flatMap(({ id: policy }, i) =>
    survivalMeasures.map((measure) => {
      const { quantity, day, unit } = measure;
      return { told: { quantity, day, unit, policy }, measure, i };
    }),
  );
  return {
    ...facts,
    replicates: worlds.length,
    means: rows.map(({ told, measure, i }) => {
      const ran = column(i, measure).filter((_, world) => worlds[world]!.runs[i] !== undefined);
      const { mean, lo, hi, n, nUndefined } = meanInterval(ran);
      return { ...told, mean, lo, hi, n, nUndefined };
    }),
    contrasts: rows
      .filter(({ i }) => i !== base)
      .map(({ told, measure, i }) => {
        const { better } = measure;
        const { difference, lo, hi, n, pBetter } = pairedContrast(column(i, measure), column(base, measure), {
          better,
        });
        return { ...told, difference, lo, hi, n, pBetter };
      }),
    worlds,
  };
}
