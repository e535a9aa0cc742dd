import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { proxy } from 'comlink';
import type { CalibrationChoice, ChosenTarget } from '../../../scenarios/calibration/calibrationChoice.ts';
import { planCalibration } from '../../../scenarios/calibration/planCalibration.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import { failedRun } from '../../../sim/experiment/runFaults.ts';
import { editQuestion } from '../../experiment/state/experimentEdits.ts';
import type { ExperimentState } from '../../experiment/state/experimentState.ts';
import { sameData } from '../compare/settings/sameData.ts';
import type { CalibrationBench } from './run/calibrationBench.ts';
import { experimentPart, offeredTargets, withExperimentPart } from './state/calibrationEdits.ts';
import { startCalibration } from './state/startCalibration.ts';

/** What the page works with; made once a visit, so that a reader who turns to another page and back finds everything as it was. */
export interface CalibrationModel {
  readonly bench: CalibrationBench;
  readonly choice: ReadonlySignal<CalibrationChoice>;
  edit(change: (choice: CalibrationChoice) => CalibrationChoice): void;
  /** The same, with other targets offered: of another case or file. */
  replace(choice: CalibrationChoice): void;
  /** Its question and factors, as forms of experiments edit them. */
  readonly state: ExperimentState;
  /** Targets that can be chosen. */
  readonly offered: ReadonlySignal<readonly ChosenTarget[]>;
  /** What keeps it from being run. */
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** Minutes after which it ends; null: as long as it takes. */
  readonly minutes: Signal<number | null>;
  /** Seconds of all generations on all workers; undefined until a run was measured, NaN where none could be. */
  readonly seconds: ReadonlySignal<number | undefined>;
  /** What was run last. */
  readonly last: ReadonlySignal<CalibrationChoice | undefined>;
  readonly isChanged: ReadonlySignal<boolean>;
  run(): Promise<void>;
}

/** Milliseconds without an edit before a run is measured. */
const measureAfter = 700;
const never = signal(false);
const nothing = () => {};

export function makeCalibrationModel(bench: CalibrationBench): CalibrationModel {
  const { session, worker, workbench } = bench;
  const choice = signal(startCalibration());
  const known = signal<readonly ChosenTarget[]>(choice.peek().targets);
  const minutes = signal<number | null>(null);
  const last = signal<CalibrationChoice | undefined>(undefined);
  const edit = (change: (now: CalibrationChoice) => CalibrationChoice) => {
    choice.value = change(choice.peek());
  };
  const replace = (next: CalibrationChoice) => {
    batch(() => {
      choice.value = next;
      known.value = next.targets;
    });
  };
  const experiment = computed(() => experimentPart(choice.value));
  const editPart: ExperimentState['edit'] = (change) =>
    edit((now) => withExperimentPart(now, change(experimentPart(now))));
  const state: ExperimentState = {
    experiment,
    edit: editPart,
    question: {
      question: computed(() => choice.value.question),
      edit: (change) => editPart((now) => editQuestion(now, change)),
      canUndo: never,
      canRedo: never,
      settle: nothing,
      undo: nothing,
      redo: nothing,
    },
  };
  const faults = computed(() => faultsOf(choice.value));
  const measured = signal<ReadonlyMap<string, number>>(new Map());
  const seconds = computed(() => {
    const now = choice.value;
    const each = measured.value.get(lengthKey(now));
    if (each === undefined) return undefined;
    const { population, generations, ensemble } = now.size;
    const runs = (population * generations + ensemble) * now.question.worlds.replicates;
    return (each * runs) / Math.min(workbench.workers, runs);
  });
  const measure = async (one: CalibrationChoice) => {
    const isBusy = () => session.status.peek().state === 'running';
    // While runs go on, the time of one more says nothing.
    if (measured.peek().has(lengthKey(one)) || isBusy()) return;
    const run = async (request: RunRequest) =>
      isBusy() ? failedRun(request, 'cancelled') : workbench.pool.run(request);
    const each = await worker.pilot(one, workbench.workers, proxy({ run, cancelRuns: nothing }));
    if (!isBusy()) measured.value = new Map([...measured.peek(), [lengthKey(one), each]]);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const one = choice.value;
    clearTimeout(timer);
    // What could not be measured beside a calibration is measured after it.
    if (session.status.value.state === 'running' || faults.value.length > 0) return;
    timer = setTimeout(() => void measure(one), measureAfter);
  });
  return {
    bench,
    choice,
    edit,
    replace,
    state,
    offered: computed(() => offeredTargets(choice.value, known.value)),
    faults,
    minutes,
    seconds,
    last,
    isChanged: computed(() => last.value !== undefined && !sameData(last.value, choice.value)),
    async run() {
      const asked = choice.peek();
      if (faults.peek().length > 0) return;
      last.value = asked;
      const limit = minutes.peek();
      await session.run({ choice: asked, budget: limit === null ? null : 60 * limit });
    },
  };
}

function faultsOf(choice: CalibrationChoice): readonly Fault[] {
  try {
    planCalibration(choice);
    return [];
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return error.faults;
  }
}

const lengthKey = ({ question: { case: chosen, policies, days, slice, settings } }: CalibrationChoice): string =>
  JSON.stringify([chosen, policies, days, slice, settings]);
