import { untracked, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { language, pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import { prepareTakeAway } from '../../figures/takeAway.ts';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { StorePanel } from '../compare/run/storePanel.tsx';
import { Side } from '../compare/side.tsx';
import { FormPanel } from './form/formPanel.tsx';
import { ResultPart } from './result/resultPart.tsx';
import { SweepBar } from './run/sweepBar.tsx';
import { openSweepBench } from './run/sweepBench.ts';
import { makeSensitivityModel, type SensitivityModel } from './sensitivityModel.ts';
import '../../styles/compare.css';
import '../../styles/figures.css';
import '../../styles/print.css';
import '../../styles/sensitivity.css';
import '../../styles/sensitivityForm.css';

let opening: Promise<SensitivityModel> | undefined;

/** An experiment by form, its run, and what moves the result. */
export function SensitivityPage() {
  const opened = useSignal<SensitivityModel | null>(null);
  useEffect(() => {
    opening ??= openSweepBench().then(makeSensitivityModel);
    void opening.then((model) => {
      opened.value = model;
    });
  }, [opened]);
  if (opened.value === null) return <p class="loading">{pageTexts.value.shell.loading}</p>;
  return <Sensitivity model={opened.value} />;
}

function Sensitivity({ model }: { readonly model: SensitivityModel }) {
  const { sensitivity } = pageTexts.value;
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
      <Side title={sensitivity.form.title} hasRun={model.last.value !== undefined}>
        <FaultMessage faults={model.addressFaults.value} lead={sensitivity.share.damaged} />
        <FormPanel language={language.value} state={model.state} faults={model.sizing.value.faults} />
        <StorePanel workbench={bench.workbench} />
      </Side>
      <ResultPart model={model} />
    </div>
  );
}
