import { effect, type Signal, signal } from '@preact/signals';
import { type ExperimentModel, makeExperimentModel } from '../../experiment/experimentModel.ts';
import type { SweepBench } from '../../experiment/run/sweepBench.ts';
import type { SweepFound } from './run/makeSensitivityWorker.ts';
import { defaultExperiment } from './state/defaultExperiment.ts';

/** What the page works with. */
export interface SensitivityModel extends ExperimentModel<SweepFound> {
  /** Places of what the reader looks at. */
  readonly response: Signal<number>;
  readonly factor: Signal<number>;
}

export function makeSensitivityModel(bench: SweepBench<SweepFound>): SensitivityModel {
  const response = signal(0);
  const factor = signal(0);
  // Another sweep may have fewer of either.
  effect(() => {
    const shown = bench.session.shown.value;
    if (shown === null) return;
    if (response.peek() >= shown.document.responses.length) response.value = 0;
    if (factor.peek() >= shown.document.factors.length) factor.value = 0;
  });
  return { ...makeExperimentModel('sensitivity', bench, defaultExperiment), response, factor };
}
