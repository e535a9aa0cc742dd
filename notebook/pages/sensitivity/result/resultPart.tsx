import { useComputed, useSignal } from '@preact/signals';
import { lazy } from 'preact/compat';
import { useCallback, useEffect } from 'preact/hooks';
import type { Fault, FaultError } from '../../../../sim/engine/fault.ts';
import { LazyPart } from '../../../app/lazyPart.tsx';
import { pageTexts } from '../../../app/reader.ts';
import { ShareRow } from '../../../experiment/shareRow.tsx';
import { FaultMessage } from '../../compare/faultMessage.tsx';
import type { SensitivityModel } from '../sensitivityModel.ts';

// Charts load while the experiment is set, or while its first points run.
const loadResults = () => import('./sweepResults.tsx').then((one) => one.SweepResults);
const SweepResults = lazy(loadResults);

/** What came out: ways to cite it, what to mind, the figures. */
export function ResultPart({ model }: { readonly model: SensitivityModel }) {
  const { sensitivity, experiment } = pageTexts.value;
  const { result } = sensitivity;
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
      {!hasShown.value && session.status.value.state === 'idle' && <p class="compare-empty">{result.empty}</p>}
      {isEarlier.value && <p class="message notice">{experiment.run.changed}</p>}
      {hasShown.value && (
        <LazyPart>
          <SweepResults model={model} onFault={onFault} />
        </LazyPart>
      )}
    </div>
  );
}
