import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import type { Fault, FaultError } from '../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../app/reader.ts';
import { charts } from '../../charts/charts.ts';
import { furtherDifferences } from '../../charts/pairedDifferences.ts';
import { PrintHeader } from '../../figures/print/printHeader.tsx';
import { takeEverything } from '../../figures/takeEverything.ts';
import type { Workbench } from '../../run/workbench.ts';
import { VerdictPanel } from '../../terms/verdictPanel.tsx';
import type { CompareModel } from './compareModel.ts';
import { FaultMessage } from './faultMessage.tsx';
import { ResultNotebook } from './resultNotebook.tsx';
import { FailedRuns } from './run/failedRuns.tsx';
import { budgetData } from './settings/budgetData.ts';
import { ShareMenu } from './share/shareMenu.tsx';

const allCharts = [...charts, ...furtherDifferences];

/** What came out: ways to hand it on, the verdict, the figures. */
export function ResultPart({ bench, model }: { readonly bench: Workbench; readonly model: CompareModel }) {
  const faults = useSignal<readonly Fault[]>([]);
  const onFault = useCallback(
    (error: FaultError) => {
      faults.value = error.faults;
    },
    [faults],
  );
  const sessionState = useComputed(() => bench.session.status.value.state);
  const forget = useCallback(() => {
    faults.value = [];
  }, [faults]);
  // What went wrong with an earlier result says nothing of this one.
  useSignalEffect(() => {
    if (sessionState.value === 'running') forget();
  });
  const view = model.view.value;
  const isOfQuestion = view !== null && !model.isChanged.value;
  const pack =
    view === null
      ? undefined
      : async (settingsYaml: string, tell: (done: number, total: number) => void) => {
          const onProgress = (_: string, done: number, total: number) => tell(done, total);
          const reader = chartReader.value;
          const budget = {
            id: 'budget',
            name: reader.page.compare.settings.sections.budget,
            table: budgetData(view.plan.question, reader.language),
          };
          await takeEverything({ view, reader, charts: allCharts, tables: [budget], settingsYaml, onProgress });
        };
  return (
    <div class="compare-results" data-session={sessionState.value} data-hash={view?.facts.hash ?? undefined}>
      {view !== null && <PrintHeader view={view} reader={chartReader.value} />}
      <ShareMenu
        question={model.state.question.value}
        resultHash={isOfQuestion ? (view.facts.hash ?? undefined) : undefined}
        onPack={pack}
      />
      <FaultMessage faults={faults.value} onClose={forget} />
      {view === null ? (
        sessionState.value === 'idle' && <p class="compare-empty">{pageTexts.value.compare.empty}</p>
      ) : (
        <>
          <FailedRuns view={view} />
          <VerdictPanel view={view} />
          <ResultNotebook view={model.view} onFault={onFault} />
        </>
      )}
    </div>
  );
}
