import { arrange } from '../../models/governance/arrangement.ts';
import { budget } from '../../models/governance/budget.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { staff } from '../../models/governance/staffing.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import type { CaseSpec } from '../caseSpec.ts';
import { caseOf, policyOf } from '../catalogue.ts';
import type { Policy } from '../composePolicy.ts';
import type { Ensemble } from '../ensemble/ensemble.ts';
import { parseEnsemble } from '../ensemble/parseEnsemble.ts';
import { parseCase } from '../loader/parseCase.ts';
import { throwFaults } from '../relations.ts';
import { resolveRun, settingFaults } from '../resolve.ts';
import { choosePolicy } from './choosePolicy.ts';
import { GatheredFaults } from './gatheredFaults.ts';
import type { Plan, PlannedPolicy } from './plan.ts';
import type { PolicyChoice, Question } from './question.ts';
import { nameOf } from './written.ts';

/**
 * Everything a question needs to be run: case and policies composed, parameters resolved, every policy staffed and paid. Throws one `FaultError`
 * with the faults of the case, the settings and all policies, those of one policy under its id. Sizes and ranges of the question itself are
 * `checkQuestion`'s.
 */
export function planOf(question: Question): Plan {
  const faults = new GatheredFaults();
  const caseSpec = faults.try(() => caseOfQuestion(question));
  const run = { set: question.settings, period: { windowDays: question.days }, slice: { denominator: question.slice } };
  if (caseSpec !== undefined) {
    faults.try(() => policyOf(caseSpec.before, 'case.before'));
    faults.try(() => throwFaults(settingFaults({ ...run, case: caseSpec })));
  }
  const chosen = question.policies.map((choice) =>
    faults.try(
      () => choosePolicy(choice, caseSpec),
      (fault) => placed(fault, choice),
    ),
  );
  faults.add(repeated(chosen));
  // What follows would say the same of every policy again.
  if (caseSpec === undefined || faults.areCommon) throw faults.error();
  const ensemble = faults.try(() => ensembleOf(question, caseSpec));
  if (faults.areCommon) throw faults.error();
  const policies = chosen.map((policy) =>
    policy === undefined
      ? undefined
      : faults.try(
          () => planned(policy, { ...run, case: caseSpec }, question.seed, ensemble),
          (fault) => ({ ...fault, path: `${policy.id}: ${fault.path}` }),
        ),
  );
  const all = policies.filter((policy) => policy !== undefined);
  const reference = policies[question.reference];
  if (faults.any) throw faults.error();
  if (reference === undefined) {
    const expected = all.map(({ id }) => id).join(', ');
    throw new FaultError({ code: 'unknownReference', path: 'reference', value: question.reference, expected });
  }
  return {
    question,
    caseSpec,
    ...(ensemble === undefined ? {} : { ensemble }),
    policies: all,
    reference: reference.id,
  };
}

/** The case of a question. Throws `unknownCase`, or the faults of its file. */
export function caseOfQuestion({ case: chosen }: Question): CaseSpec {
  return typeof chosen === 'string' ? caseOf(chosen) : parseCase(chosen.text, { name: chosen.name });
}

function planned(
  policy: Policy,
  run: Omit<Parameters<typeof resolveRun>[0], 'policy'>,
  seed: number,
  ensemble: Ensemble | undefined,
): PlannedPolicy {
  const parameters = resolveRun({ ...run, policy });
  const { map } = arrange(parameters, new RandomStreams(seed, 0));
  const staffing = staff(parameters.constants, parameters.levers, parameters.uncertainties);
  const variants = ensemble?.sets.map((set, place) =>
    variantOf({ ...run, policy, set: { ...run.set, ...set } }, seed, place),
  );
  return {
    id: policy.id,
    policy,
    parameters,
    ...(variants === undefined ? {} : { variants }),
    map,
    budget: budget(parameters, staffing),
  };
}

/** What a policy's runs are told of a set of an ensemble, staffed and paid. */
function variantOf(run: Parameters<typeof resolveRun>[0], seed: number, place: number): PlannedPolicy['parameters'] {
  try {
    const parameters = resolveRun(run);
    arrange(parameters, new RandomStreams(seed, 0));
    return parameters;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    throw new FaultError(error.faults.map((fault) => ({ ...fault, path: `ensemble.sets[${place}]: ${fault.path}` })));
  }
}

/** The ensemble of a question. Throws the faults of its file; `duplicateKey` for a parameter that is set as well, `ensembleOfOtherCase` where it has constants of another county. */
function ensembleOf({ ensemble: file, settings }: Question, caseSpec: CaseSpec): Ensemble | undefined {
  if (file === undefined) return undefined;
  const ensemble = parseEnsemble(file.text, { name: file.name });
  const keys = Object.keys(ensemble.sets[0]!);
  const set = keys.filter((key) => Object.hasOwn(settings, key));
  if (set.length > 0) throw new FaultError({ code: 'duplicateKey', path: `${file.name}#sets`, value: set.join(', ') });
  const isOfCounty = keys.every((key) => parameterOf(key)?.kind !== 'constant') || ensemble.case === caseSpec.id;
  if (isOfCounty) return ensemble;
  throw new FaultError({
    code: 'ensembleOfOtherCase',
    path: `${file.name}#case`,
    value: ensemble.case,
    expected: caseSpec.id,
  });
}

/** Under the name of the choice, unless the path begins with the name of the policy or its file already, or is one of the case. */
function placed(fault: Fault, choice: PolicyChoice): Fault {
  const name = nameOf(choice);
  const isPlaced = choice.kind === 'file' || /^case\./.test(fault.path) || fault.path.startsWith(`${name}.`);
  return isPlaced ? fault : { ...fault, path: `${name}: ${fault.path}` };
}

const repeated = (policies: readonly (Policy | undefined)[]): Fault[] => {
  const ids = policies.map((policy) => policy?.id);
  return ids.flatMap((id, index) =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [{ code: 'duplicatePolicy', path: `policies[${index}]`, value: id }],
  );
};
