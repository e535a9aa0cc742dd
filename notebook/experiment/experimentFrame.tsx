import { untracked, useComputed, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { language, pageTexts } from '../app/reader.ts';
import { route } from '../app/route.ts';
import { prepareTakeAway } from '../figures/takeAway.ts';
import { FaultMessage } from '../pages/compare/faultMessage.tsx';
import { StorePanel } from '../pages/compare/run/storePanel.tsx';
import { Side } from '../pages/compare/side.tsx';
import type { ExperimentModel } from './experimentModel.ts';
import type { FormChoices } from './form/formContext.ts';
import { FormPanel } from './form/formPanel.tsx';
import { SweepBar } from './run/sweepBar.tsx';
import type { Analysed } from './run/sweepWorkerApi.ts';
import '../styles/compare.css';
import '../styles/figures.css';
import '../styles/print.css';
import '../styles/experiment.css';

interface ExperimentFrameProps<Found extends Analysed> {
  readonly model: ExperimentModel<Found>;
  readonly choices: FormChoices;
  /** The results. */
  readonly children: ComponentChildren;
}

/** A page of experiments: what it is for, its run, its form, its results. */
export function ExperimentFrame<Found extends Analysed>({ model, choices, children }: ExperimentFrameProps<Found>) {
  const { experiment, ...texts } = pageTexts.value;
  const { title, lead } = texts[model.page];
  const { bench } = model;
  useEffect(prepareTakeAway, []);
  // Until something runs, the form is the page.
  const isAsked = useComputed(() => model.last.value === undefined);
  useSignalEffect(() => {
    route.value;
    untracked(() => model.followRoute());
  });
  return (
    <div
      class={`compare experiment ${model.page}`}
      data-state={bench.session.status.value.state}
      data-asks={isAsked.value}
    >
      <header class="compare-head">
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <SweepBar model={model} />
      <Side title={experiment.form.title} hasRun={model.last.value !== undefined}>
        <FaultMessage faults={model.addressFaults.value} lead={experiment.share.damaged} />
        <FormPanel language={language.value} state={model.state} faults={model.sizing.value.faults} choices={choices} />
        <StorePanel workbench={bench.workbench} />
      </Side>
      {children}
    </div>
  );
}
