import type { Texts } from '../../locales/texts.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import type { PolicyNames } from '../sensitivity/sensitivityNames.ts';
import type { ExplainDocument } from './explainDocument.ts';

/** The explanation of the outcome at `place` of a document, as sentences and charts take it. */
export function explanationOf({ policies, groups, joined, outcomes }: ExplainDocument, place: number): Explanation {
  const { shown: _, ...explained } = outcomes[place]!;
  return {
    ...explained,
    reference: policies[0],
    policy: policies[1],
    groups: groups.map(({ names, levers }) => ({ names, levers: levers.map(({ key }) => key) })),
    joined,
    handling: groups.map(({ handling }) => handling),
  };
}

/** What the two policies of a document are called. */
export const policyNamesOf = (
  { policies, labels }: Pick<ExplainDocument, 'policies' | 'labels'>,
  { language }: Pick<Texts, 'language'>,
): PolicyNames => new Map(policies.map((id, place) => [id, labels.policies[place]![language]]));
