import { untracked, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { lazy } from 'preact/compat';
import { useEffect, useMemo } from 'preact/hooks';
import type { Fault } from '../../../sim/engine/fault.ts';
import { LazyPart } from '../../app/lazyPart.tsx';
import { language, pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import { prepareTakeAway } from '../../figures/takeAway.ts';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { StorePanel } from '../compare/run/storePanel.tsx';
import { Side } from '../compare/side.tsx';
import { CalibrationBar } from './calibrationBar.tsx';
import { type CalibrationModel, makeCalibrationModel } from './calibrationModel.ts';
import { CalibrationContext } from './form/calibrationContext.ts';
import { CalibrationForm } from './form/calibrationForm.tsx';
import { openCalibrationBench } from './run/calibrationBench.ts';
import { ShareRow } from './shareRow.tsx';
import { type CalibrationAddress, calibrationAddress } from './state/calibrationAddress.ts';
import '../../styles/compare.css';
import '../../styles/figures.css';
import '../../styles/print.css';
import '../../styles/experiment.css';
import '../../styles/validation.css';
import '../../styles/calibration.css';

const loadResults = () => import('./result/calibrationResults.tsx').then((one) => one.CalibrationResults);
const CalibrationResults = lazy(loadResults);

/** One a model: the address is followed as long as the page lives. */
const addresses = new WeakMap<CalibrationModel, CalibrationAddress>();
let opening: Promise<CalibrationModel> | undefined;

/** What a county's figures say of what is not known: by form, its run, and what came of it. */
export function CalibrationPage() {
  const opened = useSignal<CalibrationModel | null>(null);
  useEffect(() => {
    opening ??= openCalibrationBench().then(makeCalibrationModel);
    void opening.then((model) => {
      opened.value = model;
    });
  }, [opened]);
  if (opened.value === null) return <p class="loading">{pageTexts.value.shell.loading}</p>;
  return <CalibrationDesk model={opened.value} />;
}

/** The page of a model. */
export function CalibrationDesk({ model }: { readonly model: CalibrationModel }) {
  const { calibration: t } = pageTexts.value;
  const { session } = model.bench;
  const faults = useSignal<readonly Fault[]>([]);
  const address = useMemo(() => addressOf(model), [model]);
  useEffect(prepareTakeAway, []);
  useSignalEffect(() => {
    route.value;
    untracked(() => address.follow());
  });
  useEffect(() => {
    // Charts load while the calibration is set; what does not load now is asked for again when it is shown.
    loadResults().catch(() => {});
  }, []);
  // Until something runs, the form is the page.
  const isAsked = useComputed(() => model.last.value === undefined);
  const hasShown = useComputed(() => session.shown.value !== null);
  return (
    <CalibrationContext.Provider value={model}>
      <div class="compare experiment calibration" data-state={session.status.value.state} data-asks={isAsked.value}>
        <header class="compare-head">
          <h1>{t.title}</h1>
          <p>{t.lead}</p>
        </header>
        <CalibrationBar model={model} />
        <Side title={t.form.title} hasRun={!isAsked.value}>
          <FaultMessage faults={address.faults.value} lead={pageTexts.value.experiment.share.damaged} />
          <CalibrationForm language={language.value} />
          <StorePanel workbench={model.bench.workbench} />
        </Side>
        <div class="compare-results">
          <ShareRow model={model} address={address} />
          <FaultMessage
            faults={faults.value}
            onClose={() => {
              faults.value = [];
            }}
          />
          {!hasShown.value && session.status.value.state === 'idle' && <p class="compare-empty">{t.empty}</p>}
          {hasShown.value && model.isChanged.value && <p class="message notice">{t.changed}</p>}
          {hasShown.value && (
            <LazyPart>
              <CalibrationResults
                model={model}
                onFault={(error) => {
                  faults.value = error.faults;
                }}
              />
            </LazyPart>
          )}
        </div>
      </div>
    </CalibrationContext.Provider>
  );
}

function addressOf(model: CalibrationModel): CalibrationAddress {
  const found = addresses.get(model) ?? calibrationAddress(model);
  addresses.set(model, found);
  return found;
}
