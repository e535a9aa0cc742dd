import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { verdict } from '../../report/verdict/verdict.ts';
import { verdictSentences } from '../../report/verdict/verdictText.ts';
import type { ChartReader } from '../charts/chart.ts';
import type { ComparisonView } from '../view/comparisonView.ts';

const units = new Map(outcomeDefinitions.map(({ key, unit }) => [key, unit]));

/** The verdict of a comparison as it stands, in the reader's words. */
export function verdictOf({ summary, reference, policies, facts, phase }: ComparisonView, { texts }: ChartReader) {
  const extent = { sliceDenominator: facts.sliceDenominator, preview: phase === 'preview' };
  const policyLabels = new Map(policies.map(({ id, label }) => [id, label]));
  return verdictSentences(verdict(summary, reference, outcomeDefinitions, extent), { policyLabels, units }, texts);
}
