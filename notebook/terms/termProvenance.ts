import type { ParameterDefinition } from '../../models/governance/parameters/definition.ts';
import type { LeverValue } from '../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../models/governance/parameters/levers.ts';
import { citation, valueText, vintageText } from '../../report/parameterText.ts';
import { policyIds, policyOf } from '../../scenarios/catalogue.ts';
import {
  defaultProvenance,
  leverProvenanceOf,
  provenanceOf,
  type ValueProvenance,
} from '../../scenarios/provenance.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import type { TermWords } from './termText.ts';

/** Where the value of a parameter comes from, ready to be shown. */
export interface TermProvenance {
  readonly value: string;
  /** Source document, literature, assumption or data; none where the reader set it. */
  readonly kind?: string;
  /** A case, a policy, the model, or the question. */
  readonly givenBy: string;
  /** Author, title, year, what is taken from it. */
  readonly source?: string;
  /** As `source`, of an assumption that follows it in form or order of magnitude. */
  readonly suggestedBy?: string;
  /** Quoted from the source. */
  readonly passage?: string;
  readonly note?: string;
  /** To sweep over. */
  readonly range?: string;
  /** Of a measured value: on how many cases or other units, and in which data. */
  readonly n?: string;
  readonly data?: string;
}

export function termProvenanceOf(
  definition: ParameterDefinition,
  words: TermWords,
  plan?: Plan,
  policy?: string,
): TermProvenance {
  const { texts, page } = words;
  const settings = plan?.question.settings ?? {};
  if (Object.hasOwn(settings, definition.key)) {
    const value = valueText(settings[definition.key] as LeverValue, texts);
    return { value, givenBy: page.terms.card.bySettings };
  }
  const { value, kind, givenBy, source, passage, note, range, n, data } = valueIn(definition, plan, policy);
  return {
    value: valueText(value, texts),
    kind: texts.report.provenance[kind],
    givenBy: giverName(givenBy, words, plan),
    ...(source === undefined ? {} : { [kind === 'assumption' ? 'suggestedBy' : 'source']: citation(source, texts) }),
    ...(passage === undefined ? {} : { passage }),
    ...(note === undefined ? {} : { note: note[texts.language] }),
    ...(range === undefined ? {} : { range: `[${range.join(', ')}]` }),
    ...(n === undefined ? {} : { n: String(n) }),
    ...(data === undefined ? {} : { data: vintageText(data, texts) }),
  };
}

function valueIn({ key, kind }: ParameterDefinition, plan?: Plan, policy?: string): ValueProvenance {
  if (plan === undefined) return defaultProvenance(key);
  if (kind !== 'lever') return provenanceOf(plan.caseSpec, key);
  const planned = plan.policies.find(({ id }) => id === (policy ?? plan.reference));
  return planned === undefined ? defaultProvenance(key) : leverProvenanceOf(planned.policy, key as LeverKey);
}

/** The reader's name of who gives a value; what has no name in this plan is shown by its id. */
function giverName(id: string, { texts, page }: TermWords, plan?: Plan): string {
  if (id === 'default') return page.terms.card.byDefault;
  if (id === plan?.caseSpec.id) return plan.caseSpec.label[texts.language];
  const planned = plan?.policies.find(({ policy }) => policy.id === id)?.policy;
  const policy = planned ?? (policyIds.includes(id) ? policyOf(id) : undefined);
  return policy?.label[texts.language] ?? id;
}
