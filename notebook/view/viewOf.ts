import type { Language } from '../../locales/language.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { type OutcomesSummary, summariseOutcomes } from '../../sim/analysis/summary.ts';
import type { ComparisonSoFar } from '../../sim/experiment/comparison.ts';
import { comparisonHash } from '../../sim/experiment/comparisonHash.ts';
import { rowStatus } from '../../sim/experiment/policyRuns.ts';
import { stylesOf } from '../encoding/policyStyle.ts';
import type { Shown } from '../run/shown.ts';
import type { ComparisonView, ViewFacts } from './comparisonView.ts';

/** How a comparison stands, besides its numbers. */
export interface ViewState extends Pick<ViewFacts, 'version' | 'engine'> {
  readonly state: ComparisonView['state'];
  readonly language: Language;
}

/** The comparison as it stands, in the reader's language. */
export function viewOf(shown: Shown, { state, language, version, engine }: ViewState): ComparisonView {
  const { plan, result, stop, phase, glimpses } = shown;
  const styles = stylesOf(plan.policies.map(({ policy }) => policy));
  return {
    plan,
    phase,
    state,
    result,
    stop: stop ?? null,
    summary: summaryOf(shown),
    reference: plan.reference,
    policies: plan.policies.map(({ id, policy }, index) => {
      const glimpse = glimpses.get(id);
      return {
        id,
        label: policy.label[language],
        style: styles[index]!,
        runs: result.policies[index]!,
        ...(glimpse === undefined ? {} : { glimpse }),
      };
    }),
    facts: {
      caseLabel: plan.caseSpec.label[language],
      seed: result.seed,
      replicates: worldsOfAll(result),
      days: plan.question.days,
      sliceDenominator: plan.question.slice,
      version,
      engine,
      hash: state === 'done' && phase === 'full' ? comparisonHash(result) : null,
    },
  };
}

const summaries = new WeakMap<ComparisonSoFar, OutcomesSummary>();

/** Made once a result, which belongs to one plan: a pause, the end, another language, or a curve under way changes no number. */
function summaryOf({ plan, result }: Shown): OutcomesSummary {
  let summary = summaries.get(result);
  if (summary === undefined) {
    summary = summariseOutcomes(result, { reference: plan.reference, outcomes: outcomeDefinitions });
    summaries.set(result, summary);
  }
  return summary;
}

/** Worlds that every policy has been through: while runs go on, some policies are a world ahead. */
function worldsOfAll({ policies, replicates }: ComparisonSoFar): number {
  let n = 0;
  for (let world = 0; world < replicates; world++) {
    if (policies.every(({ status }) => (status[world] ?? rowStatus.notRun) !== rowStatus.notRun)) n++;
  }
  return n;
}
