import { constants } from '../models/governance/parameters/constants.ts';
import type { ParameterDefinition } from '../models/governance/parameters/definition.ts';
import type {
  Constants,
  GovernanceParameters,
  Levers,
  LeverValue,
  RunPeriod,
  Slice,
  Uncertainties,
} from '../models/governance/parameters/governanceParameters.ts';
import { levers } from '../models/governance/parameters/levers.ts';
import { uncertainties } from '../models/governance/parameters/uncertainties.ts';
import type { Fault } from '../sim/engine/fault.ts';
import type { CaseSpec } from './caseSpec.ts';
import { caseOf, policyOf } from './catalogue.ts';
import { checkPeriod, checkSettings, checkSlice, type Settings } from './checkRun.ts';
import type { Policy } from './composePolicy.ts';
import { constantRelations, leverRelations, type RelationFault, throwFaults } from './relations.ts';

/** What is to be run: a case and a policy, by id or as read from files of one's own. */
export interface RunChoice {
  readonly case: string | CaseSpec;
  readonly policy: string | Policy;
  /** Overrides by parameter key. A lever that is set is set under every policy, the one before the reform included. */
  readonly set?: Settings;
  readonly period?: Partial<RunPeriod>;
  readonly slice?: Slice;
}

/** Half a year to settle, a year to count, and ninety days to follow each case. */
const defaultPeriod: RunPeriod = { warmupDays: 180, windowDays: 365, followUpDays: 90 };

/**
 * Everything one run of the governance model is told: constants of the case; uncertainties at their defaults, the case's own and what is
 * set over them; levers of the policy and of the case's policy before the reform. Throws one `FaultError` with all faults.
 */
export function resolveRun(choice: RunChoice): GovernanceParameters {
  const spec = typeof choice.case === 'string' ? caseOf(choice.case) : choice.case;
  const policy = typeof choice.policy === 'string' ? policyOf(choice.policy) : choice.policy;
  const before = policyOf(spec.before, 'case.before');
  const { set = {}, slice = { denominator: 1 } } = choice;
  const period = { ...defaultPeriod, ...choice.period };
  throwFaults(settingFaults({ ...choice, case: spec }));
  const resolved = {
    constants: constantsOf(spec, set),
    uncertainties: filled(
      uncertainties,
      set,
      (one) => spec.uncertainties[one.key]?.value ?? one.default,
    ) as Uncertainties,
    levers: filled(levers, set, ({ key }) => policy.levers[key]) as Levers,
    statusQuo: filled(levers, set, ({ key }) => before.levers[key]) as Levers,
  };
  throwFaults(withoutKeys(leverRelations((key) => resolved.levers[key as keyof Levers] as number)));
  return { ...resolved, period, slice };
}

/** What is wrong with a choice whatever its policy: settings, period, slice, and the county they leave. */
export function settingFaults(choice: Omit<RunChoice, 'policy' | 'case'> & { readonly case: CaseSpec }): Fault[] {
  const { case: spec, set = {}, slice = { denominator: 1 } } = choice;
  const faults: Fault[] = [
    ...checkSettings(set),
    ...checkPeriod({ ...defaultPeriod, ...choice.period }),
    ...checkSlice(slice, (set.townships as number | undefined) ?? spec.constants.townships.value),
  ];
  if (faults.length > 0) return faults;
  const resolved = constantsOf(spec, set);
  return withoutKeys(constantRelations((key) => resolved[key as keyof Constants]));
}

const constantsOf = (spec: CaseSpec, set: Settings): Constants =>
  filled(constants, set, ({ key }) => spec.constants[key].value) as Constants;

const withoutKeys = (faults: readonly RelationFault[]): Fault[] => faults.map(({ key: _, ...fault }) => fault);

function filled<Definition extends ParameterDefinition>(
  definitions: readonly Definition[],
  set: Settings,
  otherwise: (definition: Definition) => LeverValue,
): Record<string, LeverValue> {
  return Object.fromEntries(
    definitions.map((one) => [one.key, Object.hasOwn(set, one.key) ? set[one.key]! : otherwise(one)]),
  );
}
