import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { pageTexts } from '../../app/reader.ts';
import { ExperimentFrame } from '../../experiment/experimentFrame.tsx';
import type { FormChoices } from '../../experiment/form/formContext.ts';
import { PolicySetSection } from './form/policySetSection.tsx';
import { ResultPart } from './result/resultPart.tsx';
import { makeRobustnessModel, type RobustnessModel } from './robustnessModel.ts';
import { openRobustBench } from './run/robustBench.ts';
import { startExperiment } from './state/robustExperiment.ts';

/** What is this page's own in the form. */
const formChoices: FormChoices = {
  policies: PolicySetSection,
  designs: ['latinHypercube', 'sobol'],
  gives: () => pageTexts.value.robustness.gives,
  scratch: startExperiment,
};

let opening: Promise<RobustnessModel> | undefined;

/** Policies in worlds drawn from the ranges of what is not known: what holds, where it reverses, what it costs to be wrong. */
export function RobustnessPage() {
  const opened = useSignal<RobustnessModel | null>(null);
  useEffect(() => {
    opening ??= openRobustBench().then(makeRobustnessModel);
    void opening.then((model) => {
      opened.value = model;
    });
  }, [opened]);
  if (opened.value === null) return <p class="loading">{pageTexts.value.shell.loading}</p>;
  return (
    <ExperimentFrame model={opened.value} choices={formChoices}>
      <ResultPart model={opened.value} />
    </ExperimentFrame>
  );
}
