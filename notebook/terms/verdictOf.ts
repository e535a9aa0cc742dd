import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { verdict } from '../../report/verdict/verdict.ts';
import { verdictSentences } from '../../report/verdict/verdictText.ts';
import type { ChartReader } from '../charts/chart.ts';
import type { ComparisonView } from '../view/comparisonView.ts';

const units = new Map(outcomeDefinitions.map(({ key, unit }) => [key, unit]));

/** The verdict of a comparison as it stands, in the reader's words. */
export function verdictOf(
  { summary, reference, policies, facts, phase, state, result }: ComparisonView,
  { texts }: ChartReader,
) {
  const extent = { sliceDenominator: facts.sliceDenominator, preview: phase === 'preview' };
  const policyLabels = new Map(policies.map(({ id, label }) => [id, label]));
  // Who is probably best takes too long to be said anew with every world.
  const runs = state === 'running' || state === 'paused' ? [] : result.policies;
  const data = verdict(summary, reference, outcomeDefinitions, extent, runs);
  return verdictSentences(data, { policyLabels, units }, texts);
}
