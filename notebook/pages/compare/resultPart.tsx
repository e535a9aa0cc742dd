import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { lazy } from 'preact/compat';
import { useCallback, useEffect } from 'preact/hooks';
import type { Fault, FaultError } from '../../../sim/engine/fault.ts';
import { LazyPart } from '../../app/lazyPart.tsx';
import { pageTexts } from '../../app/reader.ts';
import type { Workbench } from '../../run/workbench.ts';
import { traceHashOf, twinHashOf } from '../journey/journeySetup.ts';
import type { CompareModel } from './compareModel.ts';
import { FaultMessage } from './faultMessage.tsx';
import { attempted } from './settings/policyChoices.ts';
import { packResults } from './share/packResults.ts';
import { saveReport } from './share/saveReport.ts';
import { ShareMenu } from './share/shareMenu.tsx';

// Charts are half of the code and no question needs them: they load while it is asked, or while its first worlds run.
const loadResults = () => import('./results.tsx').then((one) => one.Results);
const Results = lazy(loadResults);

/** What came out: ways to hand it on, the verdict, the figures. */
export function ResultPart({ bench, model }: { readonly bench: Workbench; readonly model: CompareModel }) {
  const faults = useSignal<readonly Fault[]>([]);
  const onFault = useCallback(
    (error: FaultError) => {
      faults.value = error.faults;
    },
    [faults],
  );
  useEffect(() => {
    // What does not load now is asked for again when it is shown.
    loadResults().catch(() => {});
  }, []);
  const sessionState = useComputed(() => bench.session.status.value.state);
  const forget = useCallback(() => {
    faults.value = [];
  }, [faults]);
  // What went wrong with an earlier result says nothing of this one.
  useSignalEffect(() => {
    if (sessionState.value === 'running') forget();
  });
  const hasView = useComputed(() => model.view.value !== null);
  const isEarlier = useComputed(() => hasView.value && !bench.session.status.value.isShown);
  const traceHash = hasView.value ? attempted(() => traceHashOf(model.state.question.value)) : undefined;
  const twinHash = hasView.value ? attempted(() => twinHashOf(model.state.question.value)) : undefined;
  const hash = useComputed(() => model.view.value?.facts.hash ?? undefined);
  return (
    <div class="compare-results" data-session={sessionState.value} data-hash={hash.value}>
      <ShareMenu
        question={model.state.question.value}
        resultHash={model.isChanged.value ? undefined : hash.value}
        onPack={hasView.value ? (settings, tell) => packResults(model.view.peek(), settings, tell) : undefined}
        onReport={hash.value === undefined ? undefined : (tell) => saveReport(model.view.peek()!, tell)}
      />
      {traceHash !== undefined && (
        <p class="trace-link">
          <a href={traceHash}>{pageTexts.value.journey.setup.trace}</a>
          {twinHash !== undefined && (
            <>
              {' · '}
              <a href={twinHash}>{pageTexts.value.twin.link}</a>
            </>
          )}
        </p>
      )}
      <FaultMessage faults={faults.value} onClose={forget} />
      {!hasView.value && sessionState.value === 'idle' && <p class="compare-empty">{pageTexts.value.compare.empty}</p>}
      {isEarlier.value && <p class="message notice">{pageTexts.value.run.earlier}</p>}
      {hasView.value && (
        <LazyPart>
          <div class="results" data-earlier={isEarlier.value}>
            <Results view={model.view} onFault={onFault} />
          </div>
        </LazyPart>
      )}
    </div>
  );
}
