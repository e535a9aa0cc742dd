import type { Texts } from '../../locales/texts.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { commonSentences, comparisonSentences } from '../../report/robustness/comparisonSentences.ts';
import { drawnOutcomes, isDrawn } from '../../report/robustness/drawnOutcomes.ts';
import { ensembleFactors } from '../../report/robustness/ensembleFacts.ts';
import { scenarioPoint } from '../../report/robustness/ownPrior.ts';
import type { PolicyNames } from '../../report/sensitivity/sensitivityNames.ts';
import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { headlines } from '../../sim/analysis/decision/headline.ts';
import type { SweepRuns } from '../../sim/experiment/sweep.ts';
import { wrap } from './grid.ts';

const lineWidth = 100;

/** What stands beside every comparison over worlds that were drawn: in how many of them which policy is better, and what reverses it. Empty where points are no sample, or nothing is compared. */
export function sweepHeadlines(plan: ExperimentPlan, runs: SweepRuns, texts: Texts, own?: PolicyNames): string {
  const { reference, policies } = plan.plan;
  const others = policies.map(({ id }) => id).filter((id) => id !== reference);
  const judged = outcomeDefinitions.filter(
    ({ key, better }) => better !== 'neither' && plan.experiment.outcomes.includes(key),
  );
  if (!isDrawn(plan) || others.length === 0 || judged.length === 0 || runs.points < 2) return '';
  const drawn = drawnOutcomes(plan, runs);
  const pairs = others.flatMap((policy) => judged.map(({ key, better }) => ({ policy, outcome: key, better })));
  const contrasts = pairs.map(({ policy, outcome, better }) => {
    const columns = drawn.columnsOf(outcome);
    return { policy: columns[policy]!, reference: columns[reference]!, better: better as 'higher' | 'lower' };
  });
  const { replicates } = drawn;
  const told = headlines(contrasts, plan.factors, drawn.points, { base: scenarioPoint(plan), replicates });
  const about = { reference, factors: ensembleFactors(plan), priors: [] };
  const said = pairs.map((pair, at) =>
    comparisonSentences(about, { ...pair, headline: told[at]! }, texts, own).join(texts.report.sentenceGap),
  );
  const lines = [...said.map((text) => `- ${text}`), commonSentences(texts).join(texts.report.sentenceGap)];
  return `\n${[texts.robustness.beside, ...lines.map((line) => wrap(line, lineWidth, '  '))].join('\n')}\n`;
}
