import { useComputed, useSignal } from '@preact/signals';
import { lazy } from 'preact/compat';
import { useCallback, useEffect } from 'preact/hooks';
import type { Fault, FaultError } from '../../../../sim/engine/fault.ts';
import { LazyPart } from '../../../app/lazyPart.tsx';
import { pageTexts } from '../../../app/reader.ts';
import { ShareRow } from '../../../experiment/shareRow.tsx';
import { FaultMessage } from '../../compare/faultMessage.tsx';
import type { RobustnessModel } from '../robustnessModel.ts';

// Charts load while the experiment is set, or while its first worlds run.
const loadResults = () => import('./robustResults.tsx').then((one) => one.RobustResults);
const RobustResults = lazy(loadResults);

/** What came out: ways to hand it on, what to mind, part by part. */
export function ResultPart({ model }: { readonly model: RobustnessModel }) {
  const { robustness, experiment } = pageTexts.value;
  const { session } = model.bench;
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
  const hasShown = useComputed(() => session.shown.value !== null);
  const isEarlier = useComputed(() => hasShown.value && model.isChanged.value);
  return (
    <div class="compare-results">
      <ShareRow model={model} />
      <FaultMessage
        faults={faults.value}
        onClose={() => {
          faults.value = [];
        }}
      />
      {!hasShown.value && session.status.value.state === 'idle' && <p class="compare-empty">{robustness.empty}</p>}
      {isEarlier.value && <p class="message notice">{experiment.run.changed}</p>}
      {hasShown.value && (
        <LazyPart>
          <RobustResults model={model} onFault={onFault} />
        </LazyPart>
      )}
      <p class="facts robust-search">{robustness.search}</p>
    </div>
  );
}
