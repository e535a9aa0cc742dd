import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Experiment } from '../../scenarios/experiment/experiment.ts';
import { encodeExperiment } from '../../scenarios/experiment/experimentToken.ts';
import type { Fault } from '../../sim/engine/fault.ts';
import { hashOf, replaceRoute, route } from '../app/route.ts';
import { sameData } from '../pages/compare/settings/sameData.ts';
import { makeSizing, type Sizing } from './run/sizing.ts';
import type { SweepBench } from './run/sweepBench.ts';
import type { Analysed } from './run/sweepWorkerApi.ts';
import { experimentOfRoute } from './state/experimentOfRoute.ts';
import { type ExperimentState, makeExperimentState } from './state/experimentState.ts';

/** Pages of experiments, by their names in addresses and texts. */
export type ExperimentPage = 'sensitivity' | 'robustness';

/** What a page of experiments works with; made once a visit, so that a reader who turns to another page and back finds everything as it was. */
export interface ExperimentModel<Found extends Analysed = Analysed> {
  readonly page: ExperimentPage;
  readonly bench: SweepBench<Found>;
  readonly state: ExperimentState;
  /** How large the present experiment is, or what is wrong with it. */
  readonly sizing: Sizing;
  /** What was run last. */
  readonly last: ReadonlySignal<Experiment | undefined>;
  readonly isChanged: ReadonlySignal<boolean>;
  /** What is wrong with the address that was opened; nothing once the page has written its own. */
  readonly addressFaults: ReadonlySignal<readonly Fault[]>;
  run(): void;
  /** Takes up the experiment of the address, if it has another one than the page. */
  followRoute(): void;
}

/** The address of an experiment on a page. Throws what is wrong with it. */
export const experimentHash = (page: ExperimentPage, experiment: Experiment): string =>
  hashOf({ page, query: { q: encodeExperiment(experiment) } });

/** `scratch` is what the page begins with where the address names no experiment. */
export function makeExperimentModel<Found extends Analysed>(
  page: ExperimentPage,
  bench: SweepBench<Found>,
  scratch: () => Experiment,
): ExperimentModel<Found> {
  const first = experimentOfRoute(route.peek(), scratch);
  const state = makeExperimentState(first.experiment);
  const addressFaults = signal(first.faults);
  const last = signal<Experiment | undefined>(undefined);
  const sizing = makeSizing(bench, state.experiment);
  const isChanged = computed(() => last.value !== undefined && !sameData(last.value, state.experiment.value));
  const run = () => {
    const experiment = state.experiment.peek();
    last.value = experiment;
    void bench.session.run(experiment);
  };
  // The address always holds the experiment as it stands: a reload or a bookmark comes back to it.
  let written: string | undefined;
  effect(() => {
    const experiment = state.experiment.value;
    const isTouched = last.value !== undefined || experiment !== first.experiment;
    const isSound = sizing.value.checked === experiment && sizing.value.faults.length === 0;
    if (!isTouched || !isSound || route.peek().page !== page) return;
    const q = encodeExperiment(experiment);
    written = q;
    if (route.peek().query.q === q) return;
    replaceRoute({ page, query: { q } });
    addressFaults.value = [];
  });
  const followRoute = () => {
    const { page: now, query } = route.peek();
    if (now !== page) return;
    if (query.q === undefined) {
      // Back from another page by a link that names no experiment.
      if (written !== undefined) replaceRoute({ page, query: { q: written } });
      return;
    }
    // What this page wrote there itself is no new experiment.
    if (query.q === written) return;
    const { experiment, faults } = experimentOfRoute(route.peek(), scratch);
    addressFaults.value = faults;
    if (faults.length === 0 && !sameData(experiment, state.experiment.peek())) state.edit(() => experiment);
  };
  return { page, bench, state, sizing, last, isChanged, addressFaults, run, followRoute };
}
