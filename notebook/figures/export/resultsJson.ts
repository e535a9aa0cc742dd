import { documentOf } from '../../../report/document.ts';
import { comparisonHash } from '../../../sim/experiment/comparisonHash.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';

/** The results as the command line's `results.json` has them; of a comparison under way, those so far, as if it had been cancelled. */
export function resultsJson({ plan, result, stop, summary, policies, facts }: ComparisonView): string {
  const document = documentOf(
    { ...summary, hash: facts.hash ?? comparisonHash(result) },
    {
      version: facts.version,
      engine: facts.engine,
      case: plan.caseSpec.id,
      days: facts.days,
      sliceDenominator: facts.sliceDenominator,
      stop: stop ?? 'cancelled',
      labels: new Map(policies.map(({ id, label }) => [id, label])),
    },
  );
  return `${JSON.stringify(document, null, 2)}\n`;
}
