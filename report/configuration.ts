import { levers } from '../models/governance/parameters/levers.ts';
import { parameters } from '../models/governance/parameters/parameters.ts';
import { leverProvenanceOf, provenanceOf } from '../scenarios/provenance.ts';
import type { Plan } from '../scenarios/question/plan.ts';
import type { LogScope } from '../sim/experiment/run.ts';

export interface ConfigurationFacts {
  readonly version: string;
  readonly engine: string;
  readonly plan: Plan;
  readonly log: LogScope;
  /** As run: what a precision came to. */
  readonly replicates: number;
}

/**
 * All that is needed to run the comparison again, as JSON: version, engine, seed, options, the parameters that every policy
 * was run with, and where each value comes from. Values set under every policy stand in `settings`; their provenance is the reader's.
 */
export function configurationJson({ version, engine, plan, log, replicates }: ConfigurationFacts): string {
  const { question, caseSpec, policies, reference, ensemble } = plan;
  const { seed, worlds, days, slice, settings } = question;
  const ofCase = parameters.filter(({ kind }) => kind !== 'lever');
  const configuration = {
    version,
    engine,
    seed,
    replicates,
    ...('precision' in worlds ? { precision: worlds.precision } : {}),
    days,
    slice: `1/${slice}`,
    log,
    reference,
    settings,
    ...(ensemble === undefined ? {} : { ensemble }),
    case: {
      id: caseSpec.id,
      label: caseSpec.label,
      before: caseSpec.before,
      after: caseSpec.after,
      provenance: Object.fromEntries(ofCase.map(({ key }) => [key, provenanceOf(caseSpec, key)])),
    },
    policies: policies.map(({ id, policy, parameters: resolved }) => ({
      id,
      label: policy.label,
      parameters: resolved,
      provenance: Object.fromEntries(levers.map(({ key }) => [key, leverProvenanceOf(policy, key)])),
    })),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}
