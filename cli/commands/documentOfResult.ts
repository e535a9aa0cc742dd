import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { type ComparisonDocument, documentOf } from '../../report/document.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import { summariseComparison } from '../../sim/analysis/summary.ts';
import type { ComparisonResult } from '../../sim/experiment/comparison.ts';
import type { Host } from '../host.ts';

/** The document of what a plan came to, with labels of the reader's language. */
export function documentOfResult(
  plan: Plan,
  result: ComparisonResult,
  { version, engine }: Pick<Host, 'version' | 'engine'>,
  { language }: Texts,
): ComparisonDocument {
  const { question, caseSpec, policies, reference, ensemble } = plan;
  return documentOf(summariseComparison(result, { reference, outcomes: outcomeDefinitions }), {
    version,
    engine,
    case: caseSpec.id,
    days: question.days,
    sliceDenominator: question.slice,
    stop: result.stop,
    ...(ensemble === undefined ? {} : { ensemble }),
    labels: new Map(policies.map(({ id, policy }) => [id, policy.label[language]])),
  });
}
