import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Fault } from '../../../../sim/engine/fault.ts';
import type { LedgerWorkerApi, MadeScenario } from '../run/ledgerWorkerApi.ts';
import { choiceOf, emptyForm, type ScenarioForm } from './scenarioForm.ts';

/** A scenario of the ledger that was read: what the reader says of the county, and what was made of it. */
export interface ScenarioState {
  readonly form: Signal<ScenarioForm>;
  /** Share done of the one that is being made; null where none is. */
  readonly progress: ReadonlySignal<number | null>;
  readonly made: ReadonlySignal<MadeScenario | null>;
  /** Why the last one could not be made. */
  readonly faults: Signal<readonly Fault[]>;
  /** Nothing where the form has problems. */
  make(): Promise<void>;
  /** Ends what is under way; what was made before stays. */
  stop(): void;
  /** Lets go of what was made. */
  clear(): void;
  /** And of what the reader has said. */
  forget(): void;
}

interface ScenarioWork {
  readonly make: LedgerWorkerApi['makeScenario'];
  /** Of what is under way, where whoever does it is still there. */
  readonly stop: () => void;
}

export function makeScenarioState({ make, stop }: ScenarioWork): ScenarioState {
  const form = signal<ScenarioForm>(emptyForm);
  const progress = signal<number | null>(null);
  const made = signal<MadeScenario | null>(null);
  const faults = signal<readonly Fault[]>([]);
  // Answers to an earlier question are no answers.
  let turn = 0;
  const end = () => {
    turn += 1;
    if (progress.peek() !== null) stop();
    progress.value = null;
  };
  const clear = () => {
    end();
    made.value = null;
    faults.value = [];
  };
  return {
    form,
    progress,
    made,
    faults,
    async make() {
      const choice = choiceOf(form.peek());
      if (choice === null) return;
      turn += 1;
      const mine = turn;
      batch(() => {
        progress.value = 0;
        faults.value = [];
      });
      const answer = await make(choice, (fraction) => {
        if (turn === mine) progress.value = fraction;
      });
      if (turn !== mine) return;
      batch(() => {
        progress.value = null;
        if ('faults' in answer) faults.value = answer.faults;
        else made.value = answer.found;
      });
    },
    stop: end,
    clear,
    forget() {
      clear();
      form.value = emptyForm;
    },
  };
}
