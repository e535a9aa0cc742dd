import { type ComparisonDocument, documentOf } from '../../report/document.ts';
import { comparisonHash } from '../../sim/experiment/comparisonHash.ts';
import type { ComparisonView } from './comparisonView.ts';

/** The results as the command line has them; of a comparison under way, those so far, as if it had been cancelled. */
export function documentOfView({ plan, result, stop, summary, policies, facts }: ComparisonView): ComparisonDocument {
  return documentOf(
    { ...summary, hash: facts.hash ?? comparisonHash(result) },
    {
      version: facts.version,
      engine: facts.engine,
      case: plan.caseSpec.id,
      days: facts.days,
      sliceDenominator: facts.sliceDenominator,
      stop: stop ?? 'cancelled',
      ...(plan.ensemble === undefined ? {} : { ensemble: plan.ensemble }),
      labels: new Map(policies.map(({ id, label }) => [id, label])),
    },
  );
}
