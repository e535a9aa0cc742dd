import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { overloadedGroups } from '../../report/overload.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { caseIds, sharedTargets } from '../../scenarios/catalogue.ts';
import { judgeTarget, type Simulated } from '../../scenarios/judgeTarget.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { summariseComparison } from '../../sim/analysis/summary.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { OptionReader } from '../optionReader.ts';
import { questionOfOptions } from '../questionOfOptions.ts';
import { type Assessed, type ValidatedCase, validationText } from '../report/validationText.ts';
import { type RawRunOptions, type RunOptions, readRunOptions } from './runOptions.ts';
import { simulate } from './simulate.ts';

/** Which targets are judged: those of one role, or all. */
export const shownRoles = ['all', 'calibration', 'validation'] as const;

export const validateFormats = ['table', 'json'] as const;

/** Options of `validate` as the command line gives them. */
export interface RawValidateOptions extends RawRunOptions {
  readonly role?: string;
}

/** Few worlds of a fifth of a county: targets are wide, and all five cases shall be done in a minute or two. */
export const validateDefaults = { replicates: 8, slice: '1/5' } as const;

/**
 * Runs the policy *after* of one case or of all and holds what comes out against their targets, or against those of one role alone, so that
 * uncertainties can be tuned without a look at what is to validate them. Misses are findings: the exit code is 0 all the same. Throws the faults
 * of the options and cases before anything is run.
 */
export async function validate(
  name: string | undefined,
  raw: RawValidateOptions,
  host: Host,
  texts: Texts,
): Promise<number> {
  const reader = new OptionReader();
  const role = reader.oneOf('--role', raw.role, shownRoles, 'all');
  reader.oneOf('--format', raw.format, validateFormats, 'table');
  reader.done();
  const defaults = { replicates: validateDefaults.replicates, workers: host.cores };
  const options = readRunOptions({ slice: validateDefaults.slice, ...raw, policies: 'after' }, defaults);
  const names = name === undefined ? caseIds : [name];
  const plans = names.map((one) => planOf(questionOfOptions(one, options, host.readBytes)));
  const validated: ValidatedCase[] = [];
  for (const plan of plans) {
    const { caseSpec: spec, policies } = plan;
    const result = await simulate(plan, options, host, texts);
    const { policies: summaries, hash } = summariseComparison(result, {
      reference: policies[0]!.id,
      outcomes: outcomeDefinitions,
    });
    validated.push({
      spec,
      policy: policies[0]!.policy,
      replicates: result.replicates,
      failed: result.failed.length,
      hash,
      overloaded: overloadedGroups(summaries[0]!.outcomes),
      targets: assess(spec, summaries[0]!.outcomes).filter(({ target }) => role === 'all' || target.role === role),
    });
    if (result.stop === 'cancelled') break;
  }
  print(validated, options, host, texts);
  if (validated.length < plans.length) return exitCodes.interrupted;
  return validated.some(({ failed }) => failed > 0) ? exitCodes.incomplete : exitCodes.done;
}

type Summaries = ReturnType<typeof summariseComparison>['policies'][number]['outcomes'];

/** The case's own targets, then those all cases share and it does not have itself. */
function assess(spec: CaseSpec, outcomes: Summaries): Assessed[] {
  const own = new Set(spec.targets.map(({ outcome }) => outcome));
  const shared = sharedTargets().filter(({ outcome }) => !own.has(outcome));
  return [...spec.targets, ...shared].map((target) => {
    const found = target.outcome === null ? undefined : simulatedOf(outcomes[target.outcome]);
    return { target, simulated: found, verdict: judgeTarget(target, found) };
  });
}

/** A figure that is undefined in every world has none. */
function simulatedOf(summary: Summaries[string] | undefined): Simulated | undefined {
  const { mean, lo, hi } = summary ?? { mean: null, lo: null, hi: null };
  return mean === null || lo === null || hi === null ? undefined : { mean, lo, hi };
}

function print(validated: readonly ValidatedCase[], options: RunOptions, host: Host, texts: Texts): void {
  if (options.format === 'json') host.out(`${JSON.stringify(asJson(validated, options, host), null, 2)}\n`);
  else host.out(validationText(validated, options, { version: host.version, engine: host.engine }, texts));
}

const asJson = (validated: readonly ValidatedCase[], options: RunOptions, { version, engine }: Host) => ({
  version,
  engine,
  seed: options.seed,
  days: options.days,
  slice: `1/${options.sliceDenominator}`,
  cases: validated.map(({ spec, policy, replicates, failed, hash, overloaded, targets }) => ({
    case: spec.id,
    policy: policy.id,
    replicates,
    failed,
    hash,
    overloaded,
    targets: targets.map(({ target, simulated, verdict }) => ({
      ...target,
      simulated: simulated === undefined ? null : { mean: simulated.mean, lo: simulated.lo, hi: simulated.hi },
      verdict,
    })),
  })),
});
