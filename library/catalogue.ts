import { outcomesEn } from '../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../models/governance/locales/outcomes.zh.ts';
import { parametersEn } from '../models/governance/locales/parameters.en.ts';
import { parametersZh } from '../models/governance/locales/parameters.zh.ts';
import type { ParameterKey } from '../models/governance/locales/parameterWords.ts';
import { outcomeDefinitions } from '../models/governance/outcomes/definitions.ts';
import { constants } from '../models/governance/parameters/constants.ts';
import type { ParameterDefinition } from '../models/governance/parameters/definition.ts';
import { levers as leverDefinitions } from '../models/governance/parameters/levers.ts';
import { uncertainties } from '../models/governance/parameters/uncertainties.ts';
import { caseIds, caseOf, policyIds, policyOf } from '../scenarios/catalogue.ts';
import { defaultProvenance } from '../scenarios/provenance.ts';
import type { CaseEntry, OutcomeEntry, ParameterEntry, PolicyEntry } from './api.ts';
import { frozenCopy } from './frozenCopy.ts';
import { once } from './once.ts';

/**
 * Built-in cases, by id. Each file is read when something of its entry is first asked for. This list and the others are frozen: assigning to something
 * in them throws a `TypeError`, and `[...cases].sort(…)` sorts a copy.
 *
 * @example
 * ```ts
 * import { cases } from 'zhili';
 *
 * const beihu = cases.find(({ id }) => id === 'beihu');
 * if (beihu.constants.residents !== 420000) throw new Error(beihu.label.en);
 * ```
 */
export const cases: readonly CaseEntry[] = Object.freeze(
  caseIds.map((id) => {
    const read = once(() => {
      const { label, description, before, after, constants } = caseOf(id);
      const values = Object.fromEntries(Object.entries(constants).map(([key, { value }]) => [key, value]));
      return frozenCopy({ label, description, before, after, constants: values });
    });
    return Object.freeze({
      id,
      get label() {
        return read().label;
      },
      get description() {
        return read().description;
      },
      get before() {
        return read().before;
      },
      get after() {
        return read().after;
      },
      get constants() {
        return read().constants;
      },
    });
  }),
);

/**
 * Built-in policies, by id.
 *
 * @example
 * ```ts
 * import { policies } from 'zhili';
 *
 * const patrolled = policies.filter(({ levers }) => levers.patrolHoursShare > 0.1);
 * if (patrolled.length === 0) throw new Error('No policy patrols much');
 * ```
 */
export const policies: readonly PolicyEntry[] = Object.freeze(
  policyIds.map((id) => {
    const read = once(() => {
      const { label, levers: set } = policyOf(id);
      return frozenCopy({ label, levers: set });
    });
    return Object.freeze({
      id,
      get label() {
        return read().label;
      },
      get levers() {
        return read().levers;
      },
    });
  }),
);

/**
 * What a policy sets, with units and ranges.
 *
 * @example
 * ```ts
 * import { levers } from 'zhili';
 *
 * const { range, unit, default: usual } = levers.find(({ key }) => key === 'patrolHoursShare');
 * if (unit !== 'share' || !(usual >= range[0] && usual <= range[1])) throw new Error('A default is in its range');
 * ```
 */
export const levers: readonly ParameterEntry[] = frozenCopy(leverDefinitions.map(parameterEntry));

/**
 * What nobody can set and few know, then the facts of a county: what the option `assumptions` takes. Cases state some of them otherwise.
 *
 * @example
 * ```ts
 * import { assumptions } from 'zhili';
 *
 * const swept = assumptions.filter(({ provenance }) => provenance.kind === 'assumption');
 * if (swept.some(({ range }) => range === undefined)) throw new Error('An assumption has a range to sweep');
 * ```
 */
export const assumptions: readonly ParameterEntry[] = frozenCopy([...uncertainties, ...constants].map(parameterEntry));

/**
 * What is measured, in the order of reports.
 *
 * @example
 * ```ts
 * import { outcomes } from 'zhili';
 *
 * const { definition, better } = outcomes.find(({ key }) => key === 'disputeResolutionRate');
 * if (better !== 'higher') throw new Error(definition.en);
 * ```
 */
export const outcomes: readonly OutcomeEntry[] = frozenCopy(
  outcomeDefinitions.map(({ key, unit, better }) => {
    const [zh, en] = [outcomesZh[key]!, outcomesEn[key]!];
    return {
      key,
      label: { zh: zh.label, en: en.label },
      definition: { zh: zh.definition, en: en.definition },
      unit,
      better,
    };
  }),
);

function parameterEntry(one: ParameterDefinition): ParameterEntry {
  const [zh, en] = [parametersZh[one.key as ParameterKey], parametersEn[one.key as ParameterKey]];
  const { kind, source, passage } = defaultProvenance(one.key);
  return {
    key: one.key,
    kind: one.kind,
    label: { zh: zh.label, en: en.label },
    note: { zh: zh.note, en: en.note },
    unit: one.unit,
    default: one.default,
    ...('bounds' in one ? { range: one.bounds } : {}),
    ...('options' in one ? { options: one.options } : {}),
    provenance: { kind, ...(source === undefined ? {} : { source }), ...(passage === undefined ? {} : { passage }) },
  };
}
