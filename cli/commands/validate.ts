import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import {
  shownRoles,
  type ValidatedCase,
  type ValidationDocument,
  validateDefaults,
  validatedCase,
} from '../../report/validation/validationDocument.ts';
import { caseIds } from '../../scenarios/catalogue.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { summariseComparison } from '../../sim/analysis/summary.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { OptionReader } from '../optionReader.ts';
import { questionOfOptions } from '../questionOfOptions.ts';
import { validationText } from '../report/validationText.ts';
import { type RawRunOptions, readRunOptions } from './runOptions.ts';
import { simulate } from './simulate.ts';

export const validateFormats = ['table', 'json'] as const;

/** Options of `validate` as the command line gives them. */
export interface RawValidateOptions extends RawRunOptions {
  readonly role?: string;
}

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
  const options = readRunOptions({ slice: `1/${validateDefaults.slice}`, ...raw, policies: 'after' }, defaults);
  const names = name === undefined ? caseIds : [name];
  const plans = names.map((one) => planOf(questionOfOptions(one, options, host.readBytes)));
  const cases: ValidatedCase[] = [];
  for (const plan of plans) {
    const result = await simulate(plan, options, host, texts);
    const policy = plan.policies[0]!.id;
    const { policies, hash } = summariseComparison(result, { reference: policy, outcomes: outcomeDefinitions });
    const { replicates, failed } = result;
    const ran = { policy, replicates, failed: failed.length, hash, outcomes: policies[0]!.outcomes };
    cases.push(validatedCase(plan.caseSpec, ran, role));
    if (result.stop === 'cancelled') break;
  }
  const { version, engine } = host;
  const { seed, days, sliceDenominator } = options;
  const document: ValidationDocument = { version, engine, seed, days, slice: `1/${sliceDenominator}`, cases };
  if (options.format === 'json') host.out(`${JSON.stringify(document, null, 2)}\n`);
  else {
    const labels = (one: ValidatedCase) => {
      const { caseSpec, policies } = plans[cases.indexOf(one)]!;
      return { case: caseSpec.label[texts.language], policy: policies[0]!.policy.label[texts.language] };
    };
    host.out(validationText(document, labels, texts));
  }
  if (cases.length < plans.length) return exitCodes.interrupted;
  return cases.some(({ failed }) => failed > 0) ? exitCodes.incomplete : exitCodes.done;
}
