import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Fault, FaultError } from '../../sim/engine/fault.ts';
import { LazyPart } from '../app/lazyPart.tsx';
import { pageTexts } from '../app/reader.ts';
import { FaultMessage } from '../pages/compare/faultMessage.tsx';
import type { ExperimentModel } from './experimentModel.ts';
import type { Analysed } from './run/sweepWorkerApi.ts';
import { ShareRow } from './shareRow.tsx';

interface ResultFrameProps<Found extends Analysed> {
  readonly model: ExperimentModel<Found>;
  /** What is said before anything has run. */
  readonly empty: string;
  /** Loads what `results` shows. */
  readonly load: () => Promise<unknown>;
  readonly results: (onFault: (error: FaultError) => void) => ComponentChildren;
  /** Stands below the results. */
  readonly children?: ComponentChildren;
}

/** What came out of an experiment: ways to hand it on, what went wrong, whether it is that of earlier settings, and the results. */
export function ResultFrame<Found extends Analysed>({
  model,
  empty,
  load,
  results,
  children,
}: ResultFrameProps<Found>) {
  const { session } = model.bench;
  const faults = useSignal<readonly Fault[]>([]);
  const onFault = useCallback(
    (error: FaultError) => {
      faults.value = error.faults;
    },
    [faults],
  );
  useEffect(() => {
    // Charts load while the experiment is set; what does not load now is asked for again when it is shown.
    load().catch(() => {});
  }, [load]);
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
      {!hasShown.value && session.status.value.state === 'idle' && <p class="compare-empty">{empty}</p>}
      {isEarlier.value && <p class="message notice">{pageTexts.value.experiment.run.changed}</p>}
      {hasShown.value && <LazyPart>{results(onFault)}</LazyPart>}
      {children}
    </div>
  );
}
