import { type ReadonlySignal, useSignal } from '@preact/signals';
import { fill } from '../../locales/fill.ts';
import type { FaultError } from '../../sim/engine/fault.ts';
import type { ChartReader } from '../charts/chart.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import type { Everything } from './export/everythingZip.ts';
import { takeEverything } from './takeEverything.ts';

interface Props extends Pick<Everything, 'charts' | 'tables'> {
  readonly view: ReadonlySignal<ComparisonView | null>;
  readonly reader: ReadonlySignal<ChartReader>;
  /** The question as the command line reads it, written when it is asked for. */
  readonly settingsYaml: () => string;
  readonly onFault: (error: FaultError) => void;
}

/** The button that saves all figures, tables, results and settings of the view of that moment; says how far it is, and can be called off. */
export function SaveEverything({ view, reader, settingsYaml, onFault, ...what }: Props) {
  const calling = useSignal<AbortController | null>(null);
  const status = useSignal('');
  const texts = reader.value.page.figures;
  const save = async () => {
    const now = view.peek();
    if (now === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    calling.value = controller;
    const onProgress = (step: string, done: number, total: number) => {
      status.value = fill(texts.bundle.progress, { step, done, total });
    };
    try {
      const request = { ...what, view: now, reader: reader.peek(), settingsYaml: settingsYaml(), onProgress, signal };
      status.value = fill(texts.saved, { file: await takeEverything(request) });
    } catch (error) {
      status.value = '';
      if (!signal.aborted) onFault(error as FaultError);
    } finally {
      calling.value = null;
    }
  };
  return (
    <span class="save-everything">
      <button
        type="button"
        disabled={view.value === null && calling.value === null}
        onClick={() => (calling.value === null ? save() : calling.value.abort())}
      >
        {calling.value === null ? texts.bundle.save : texts.bundle.cancel}
      </button>
      <output class="figure-status">{status}</output>
    </span>
  );
}
