import { useSignal } from '@preact/signals';
import { wrap } from 'comlink';
import { useEffect } from 'preact/hooks';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { pageTexts } from '../../app/reader.ts';
import { ExperimentFrame } from '../../experiment/experimentFrame.tsx';
import type { FormChoices } from '../../experiment/form/formContext.ts';
import { openSweepBench } from '../../experiment/run/sweepBench.ts';
import type { RemoteSweepWorker, SweepWorkerApi } from '../../experiment/run/sweepWorkerApi.ts';
import { designKinds } from '../../experiment/state/designEdits.ts';
import { PolicyPairSection } from './form/policyPairSection.tsx';
import { ResultPart } from './result/resultPart.tsx';
import type { SweepFound } from './run/makeSensitivityWorker.ts';
import { makeSensitivityModel, type SensitivityModel } from './sensitivityModel.ts';
import { defaultExperiment } from './state/defaultExperiment.ts';
import '../../styles/sensitivity.css';

/** What is this page's own in the form. */
const formChoices: FormChoices = {
  policies: PolicyPairSection,
  designs: designKinds,
  gives: (kind) => pageTexts.value.sensitivity.gives[kind],
  scratch: defaultExperiment,
};

let opening: Promise<SensitivityModel> | undefined;

function openBench() {
  const thread = new Worker(new URL('./run/sweepWorker.ts', import.meta.url), { type: 'module' });
  const worker: RemoteSweepWorker<Experiment, SweepFound> = wrap<SweepWorkerApi<Experiment, SweepFound>>(thread);
  return openSweepBench(thread, worker);
}

/** An experiment by form, its run, and what moves the result. */
export function SensitivityPage() {
  const opened = useSignal<SensitivityModel | null>(null);
  useEffect(() => {
    opening ??= openBench().then(makeSensitivityModel);
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
