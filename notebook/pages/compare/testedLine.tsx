import { useMemo } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { pageTexts } from '../../app/reader.ts';
import { experimentHash } from '../../experiment/experimentModel.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import { robustExperiment } from '../robustness/state/robustExperiment.ts';
import { attempted } from './settings/policyChoices.ts';

/** How far a comparison was tested, and the way to the same question in worlds drawn from all that is not known. Nothing for a policy by itself. */
export function TestedLine({ view }: { readonly view: ComparisonView }) {
  const { tested } = pageTexts.value.robustness;
  const { question } = view.plan;
  const hash = useMemo(() => attempted(() => experimentHash('robustness', robustExperiment(question))), [question]);
  if (hash === undefined || question.policies.length < 2) return null;
  return (
    <p class="tested-line">
      {fill(tested.line, { worlds: view.facts.replicates })} <a href={hash}>{tested.link}</a>
    </p>
  );
}
