import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { policyIds, policyOf } from '../../scenarios/catalogue.ts';
import { outcomeLabel } from '../words.ts';
import { factorLabel } from './factorLabel.ts';
import { reachedOf } from './responses.ts';
import type { ResponseChoice, SensitivityDocument } from './sensitivityDocument.ts';

/** What sentences call the response and the factors. */
export interface SensitivityNames {
  /** Of the response, within a sentence. */
  readonly response: string;
  /** In the order of the factors. */
  readonly factors: readonly string[];
  /** Unit of the outcome, as its definition has it. */
  readonly unit: string;
  /** What the regional analysis calls reached, within a sentence; absent: a response above its median. */
  readonly reached?: string;
}

/** Labels of policies by id, where they are not those of the catalogue: the reader's own. */
export type PolicyNames = ReadonlyMap<string, string>;

/** The label of a policy: the reader's own, else the catalogue's, else its id. */
export function policyName(id: string, texts: Texts, own: PolicyNames = new Map()): string {
  return own.get(id) ?? (policyIds.includes(id) ? policyOf(id).label[texts.language] : id);
}

/** A response within a sentence. */
function responseLabel(response: ResponseChoice, texts: Texts, own?: PolicyNames): string {
  const t = texts.sensitivity;
  return fill(response.against === null ? t.response : t.differenceResponse, responseValues(response, texts, own));
}

/** The names of everything in the response at `place` of a document. */
export function namesOf(
  { factors, responses }: SensitivityDocument,
  place: number,
  texts: Texts,
  own?: PolicyNames,
): SensitivityNames {
  const response = responses[place]!;
  return {
    response: responseLabel(response, texts, own),
    factors: factors.map(({ factor, choice }) => factorLabel(factor, choice, texts)),
    unit: outcomeDefinitions.find(({ key }) => key === response.outcome)?.unit ?? '',
    ...(reachedOf(response) === undefined
      ? {}
      : { reached: fill(texts.sensitivity.reached, responseValues(response, texts, own)) }),
  };
}

const responseValues = ({ outcome, policy, against }: ResponseChoice, texts: Texts, own?: PolicyNames) => ({
  outcome: outcomeInWords(outcome, texts),
  policy: policyName(policy, texts, own),
  reference: against === null ? '' : policyName(against, texts, own),
});

/** Where the label of the tables is too short for a sentence, the words of the verdict. */
export function outcomeInWords(key: string, texts: Texts): string {
  const names: Readonly<Record<string, string>> = texts.report.verdict.names;
  return Object.hasOwn(names, key) ? names[key]! : outcomeLabel(key, texts);
}
