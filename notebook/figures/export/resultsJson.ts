import { documentOf } from '../../../report/document.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';

/** The results as the command line's `results.json` has them. */
export function resultsJson({ plan, result, summary, policies, facts }: ComparisonView): string {
  const document = documentOf(summary, {
    version: facts.version,
    engine: facts.engine,
    case: plan.caseSpec.id,
    days: facts.days,
    sliceDenominator: facts.sliceDenominator,
    stop: result.stop,
    labels: new Map(policies.map(({ id, label }) => [id, label])),
  });
  return `${JSON.stringify(document, null, 2)}\n`;
}
