import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { analyseSensitivity } from '../../sim/analysis/sensitivity/analyseSensitivity.ts';
import { responseOf } from '../../sim/analysis/sensitivity/response.ts';
import type { SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import type { DesignSpec } from '../../sim/experiment/designs/design.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import { refusedStatus, type SweepResult } from '../../sim/experiment/sweep.ts';
import { sweepHash } from '../../sim/experiment/sweepHash.ts';
import { defaultResponses, reachedOf } from './responses.ts';

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
  /** Whether all points share their random worlds. */
  readonly worlds: 'own' | 'shared';
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

export interface SensitivityFacts {
  readonly version: string;
  readonly engine: string;
  /** What is analysed; `defaultResponses` unless told otherwise. */
  readonly responses?: readonly ResponseChoice[];
  /** Where the columns at hand are not all there are; `sweepHash` of them unless told otherwise. */
  readonly hash?: string;
}

/** The document of one sweep: every response analysed as far as the design serves it. The same input gives the same document. */
export function sensitivityDocument(
  { experiment, plan, factors, design, sweep }: ExperimentPlan,
  result: SweepResult,
  { version, engine, responses, hash = sweepHash(result) }: SensitivityFacts,
): SensitivityDocument {
  const { question, caseSpec, policies, reference } = plan;
  const ids = policies.map(({ id }) => id);
  const asked = responses ?? defaultResponses(experiment, ids);
  return {
    version,
    engine,
    hash,
    experiment: experiment.id,
    case: caseSpec.id,
    seed: result.seed,
    days: question.days,
    slice: `1/${question.slice}`,
    replicates: result.replicates,
    worlds: result.worlds ?? 'shared',
    policies: ids,
    reference,
    design: design.spec,
    factors: factors.map((factor, place) => ({ factor, choice: experiment.factors[place]! })),
    points: result.points,
    pointsPlanned: sweep.points,
    runs: runsBy(result),
    stop: result.stop,
    responses: asked.map((choice) => {
      const reached = reachedOf(choice);
      const response = responseOf(result, choice);
      return {
        ...choice,
        result: analyseSensitivity({ design, factors, response, ...(reached === undefined ? {} : { reached }) }),
      };
    }),
  };
}

/** As a file: NaN is null. Fits docs/sensitivity.schema.json. */
export const sensitivityJson = (document: SensitivityDocument): string => `${JSON.stringify(document, null, 2)}\n`;

function runsBy({ status }: SweepResult): SensitivityDocument['runs'] {
  const count = (code: number) => status.reduce((n, one) => n + (one === code ? 1 : 0), 0);
  return { ok: count(rowStatus.ok), failed: count(rowStatus.failed), refused: count(refusedStatus) };
}
