import { untracked, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { wrap } from 'comlink';
import { useEffect } from 'preact/hooks';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import type { FormChoices } from '../../experiment/form/formContext.ts';
import { FormPanel } from '../../experiment/form/formPanel.tsx';
import { SweepBar } from '../../experiment/run/sweepBar.tsx';
import { openSweepBench } from '../../experiment/run/sweepBench.ts';
import type { RemoteSweepWorker, SweepWorkerApi } from '../../experiment/run/sweepWorkerApi.ts';
import { designKinds } from '../../experiment/state/designEdits.ts';
import { prepareTakeAway } from '../../figures/takeAway.ts';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { StorePanel } from '../compare/run/storePanel.tsx';
import { Side } from '../compare/side.tsx';
import { PolicyPairSection } from './form/policyPairSection.tsx';
import { ResultPart } from './result/resultPart.tsx';
import type { SweepFound } from './run/makeSensitivityWorker.ts';
import { makeSensitivityModel, type SensitivityModel } from './sensitivityModel.ts';
import { defaultExperiment } from './state/defaultExperiment.ts';
import '../../styles/compare.css';
import '../../styles/figures.css';
import '../../styles/print.css';
import '../../styles/sensitivity.css';
import '../../styles/experimentForm.css';

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
  return <Sensitivity model={opened.value} />;
}

function Sensitivity({ model }: { readonly model: SensitivityModel }) {
  const { sensitivity, experiment } = pageTexts.value;
  const { bench } = model;
  useEffect(prepareTakeAway, []);
  // Until something runs, the form is the page.
  const isAsked = useComputed(() => model.last.value === undefined);
  useSignalEffect(() => {
    route.value;
    untracked(() => model.followRoute());
  });
  return (
    <div class="compare sensitivity" data-state={bench.session.status.value.state} data-asks={isAsked.value}>
      <header class="compare-head">
        <h1>{sensitivity.title}</h1>
        <p>{sensitivity.lead}</p>
      </header>
      <SweepBar model={model} />
      <Side title={experiment.form.title} hasRun={model.last.value !== undefined}>
        <FaultMessage faults={model.addressFaults.value} lead={experiment.share.damaged} />
        <FormPanel
          language={language.value}
          state={model.state}
          faults={model.sizing.value.faults}
          choices={formChoices}
        />
        <StorePanel workbench={bench.workbench} />
      </Side>
      <ResultPart model={model} />
    </div>
  );
}
