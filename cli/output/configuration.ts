import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { levers } from '../../models/governance/parameters/levers.ts';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import type { Policy } from '../../scenarios/composePolicy.ts';
import { leverProvenanceOf, provenanceOf } from '../../scenarios/provenance.ts';
import type { RunOptions } from '../commands/runOptions.ts';

/** A policy with everything that its runs are told. */
export interface ResolvedPolicy {
  readonly id: string;
  readonly label: string;
  readonly policy: Policy;
  readonly parameters: GovernanceParameters;
}

export interface ConfigurationFacts {
  readonly version: string;
  readonly engine: string;
  readonly caseSpec: CaseSpec;
  readonly policies: readonly ResolvedPolicy[];
  readonly options: RunOptions;
  /** Id of the policy the others are compared with. */
  readonly reference: string;
  /** As run: what `--precision` came to. */
  readonly replicates: number;
}

/**
 * All that is needed to run the comparison again, as JSON: version, engine, seed, options, the parameters that every policy
 * was run with, and where each value comes from. Values set by `--set` stand in `settings`; their provenance is the reader's.
 */
export function configurationJson(facts: ConfigurationFacts): string {
  const { version, engine, caseSpec, policies, options, reference, replicates } = facts;
  const ofCase = parameters.filter(({ kind }) => kind !== 'lever');
  const configuration = {
    version,
    engine,
    seed: options.seed,
    replicates,
    ...(options.precision === undefined ? {} : { precision: options.precision.relative }),
    days: options.days,
    slice: `1/${options.sliceDenominator}`,
    log: options.log,
    reference,
    settings: options.settings,
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
