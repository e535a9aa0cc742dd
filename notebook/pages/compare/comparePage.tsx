import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { faultText } from '../../../locales/faultText.ts';
import type { Fault, FaultError } from '../../../sim/engine/fault.ts';
import { chartReader, language, pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import { charts } from '../../charts/charts.ts';
import { installHighlight } from '../../figures/highlight.ts';
import { printFoot } from '../../figures/print/printFoot.ts';
import { PrintHeader } from '../../figures/print/printHeader.tsx';
import { installPrint } from '../../figures/print/printing.ts';
import { takeEverything } from '../../figures/takeEverything.ts';
import { type Workbench, workbench } from '../../run/workbench.ts';
import { termPlan } from '../../terms/termDesk.ts';
import { VerdictPanel } from '../../terms/verdictPanel.tsx';
import { Announcer } from './announcer.tsx';
import { type CompareModel, makeCompareModel } from './compareModel.ts';
import { ResultNotebook } from './resultNotebook.tsx';
import { FailedRuns } from './run/failedRuns.tsx';
import { RunBar } from './run/runBar.tsx';
import { StorePanel, StoreTrouble } from './run/storePanel.tsx';
import { SettingsPanel } from './settings/settingsPanel.tsx';
import { ShareMenu } from './share/shareMenu.tsx';
import '../../styles/compare.css';
import '../../styles/figures.css';
import '../../styles/print.css';

interface Opened {
  readonly bench: Workbench;
  readonly model: CompareModel;
}

let opening: Promise<Opened> | undefined;

/** Settings, run and results of one comparison. */
export function ComparePage() {
  const opened = useSignal<Opened | null>(null);
  useEffect(() => {
    opening ??= workbench().then((bench) => ({ bench, model: makeCompareModel(bench) }));
    void opening.then((one) => {
      opened.value = one;
    });
  }, [opened]);
  if (opened.value === null) return <p class="loading">{pageTexts.value.shell.loading}</p>;
  return <Compare {...opened.value} />;
}

function Compare({ bench, model }: Opened) {
  const { compare } = pageTexts.value;
  const faults = useSignal<readonly Fault[]>([]);
  const view = model.view.value;
  const status = bench.session.status.value;
  const { plan, faults: planFaults } = model.planned.value;
  const question = model.state.question.value;
  useEffect(() => installHighlight(document), []);
  const shownPlan = view?.plan ?? plan ?? null;
  useEffect(() => {
    termPlan.value = shownPlan;
  }, [shownPlan]);
  useEffect(
    () =>
      installPrint(() => {
        const now = model.view.peek();
        return now === null ? '' : printFoot(now, chartReader.peek());
      }),
    [model],
  );
  useEffect(() => model.followRoute(), [model, route.value]);
  const onFault = useSignal((error: FaultError) => {
    faults.value = error.faults;
  }).value;
  const isOfQuestion = view !== null && !model.isChanged.value;
  return (
    <>
      {view !== null && <PrintHeader view={view} reader={chartReader.value} />}
      <div class="compare">
        <header class="compare-head">
          <h1>{compare.title}</h1>
          <p>{compare.lead}</p>
        </header>
        <aside class="compare-side" aria-label={compare.settings.title}>
          <FaultMessage faults={model.addressFaults.value} lead={pageTexts.value.share.damaged} />
          <SettingsPanel language={language.value} state={model.state} faults={planFaults} last={model.last.value} />
          <StorePanel workbench={bench} state={status.state} />
        </aside>
        <div class="compare-results" data-session={status.state} data-hash={view?.facts.hash ?? undefined}>
          <RunBar
            status={status}
            slice={(model.last.value ?? question).slice}
            workers={bench.workers}
            isChanged={model.isChanged.value}
            isRunnable={plan !== undefined}
            onRun={model.run}
            onPause={() => bench.session.pause()}
            onResume={() => bench.session.resume()}
            onCancel={() => bench.session.cancel()}
          />
          <ShareMenu
            question={question}
            resultHash={isOfQuestion ? (view.facts.hash ?? undefined) : undefined}
            onPack={
              view === null
                ? undefined
                : async (settingsYaml, tell) => {
                    const onProgress = (_: string, done: number, total: number) => tell(done, total);
                    await takeEverything({ view, reader: chartReader.value, charts, settingsYaml, onProgress });
                  }
            }
          />
          <StoreTrouble workbench={bench} />
          <Announcer status={status} view={view} />
          {view === null && status.state === 'idle' && <p class="compare-empty">{compare.empty}</p>}
          {view !== null && (
            <>
              <FailedRuns view={view} />
              <VerdictPanel view={view} />
              <ResultNotebook view={model.view} onFault={onFault} />
            </>
          )}
          <FaultMessage faults={faults.value} />
        </div>
      </div>
    </>
  );
}

function FaultMessage({ faults, lead }: { readonly faults: readonly Fault[]; readonly lead?: string }) {
  if (faults.length === 0) return null;
  return (
    <div class="message" role="alert">
      {lead !== undefined && <p>{lead}</p>}
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.code} ${fault.path}`}>{faultText(fault, language.value)}</li>
        ))}
      </ul>
    </div>
  );
}
