import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ColumnMapping } from '../../../ledger/columns/columnMapping.ts';
import { ledgerLimits } from '../../../ledger/reading/limits.ts';
import type { EncodingQuestion, OpenOptions } from '../../../ledger/reading/openLedger.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import type { MappingMemory } from './mapping/mappingMemory.ts';
import type { Answer, OpenedFacts, ReadFound } from './run/ledgerWorkerApi.ts';
import type { LedgerThread } from './run/startLedgerThread.ts';
import { makeScenarioState, type ScenarioState } from './scenario/scenarioState.ts';
import { makeWordsState, type WordsState } from './words/wordsState.ts';

/** A file as the page holds it: where it is, not what is in it. */
export type LedgerFile = Pick<File, 'name' | 'size' | 'slice'>;

/** What is under way, or what the reader is asked. */
export type LedgerStage = 'empty' | 'opening' | 'encoding' | 'mapping' | 'reading' | 'read';

/** What the page works with. */
export interface LedgerModel {
  readonly stage: ReadonlySignal<LedgerStage>;
  readonly file: ReadonlySignal<LedgerFile | null>;
  /** Share of what is under way, in [0, 1]. */
  readonly progress: ReadonlySignal<number>;
  readonly faults: Signal<readonly Fault[]>;
  readonly question: ReadonlySignal<EncodingQuestion | null>;
  readonly opened: ReadonlySignal<OpenedFacts | null>;
  readonly mapping: Signal<ColumnMapping>;
  /** Whether the mapping began as one that was remembered for this header. */
  readonly isRemembered: ReadonlySignal<boolean>;
  readonly read: ReadonlySignal<ReadFound | null>;
  /** How the words of what was read are understood, and the scenario that is made of it. */
  readonly words: WordsState;
  readonly scenario: ScenarioState;
  /** Mappings that were forgotten with everything else; null until the reader has everything deleted. */
  readonly forgotten: ReadonlySignal<number | null>;
  choose(file: LedgerFile): Promise<void>;
  /** Opens the file anew with what the reader says of it besides what was said before. */
  reopen(more: OpenOptions): Promise<void>;
  startReading(): Promise<void>;
  /** Ends what is under way; of reading, back to the columns. */
  stop(): Promise<void>;
  /** Back from what was read to the columns: opens the file anew, since its cells are gone, with the mapping as it was. */
  correct(): Promise<void>;
  deleteEverything(): void;
}

/** `startThread` starts what holds a ledger; it is started when a file is first chosen, and anew after it has ended. */
export function makeLedgerModel(
  startThread: (onCrash: (faults: readonly Fault[]) => void) => LedgerThread,
  memory: MappingMemory,
): LedgerModel {
  const stage = signal<LedgerStage>('empty');
  const file = signal<LedgerFile | null>(null);
  const progress = signal(0);
  const faults = signal<readonly Fault[]>([]);
  const question = signal<EncodingQuestion | null>(null);
  const opened = signal<OpenedFacts | null>(null);
  const mapping = signal<ColumnMapping>({ form: 'cases', columns: {} });
  const isRemembered = signal(false);
  const read = signal<ReadFound | null>(null);
  const forgotten = signal<number | null>(null);
  let thread: LedgerThread | undefined;
  let options: OpenOptions = {};
  // Answers to an earlier question are no answers.
  let turn = 0;

  const clear = (next: LedgerStage) =>
    batch(() => {
      stage.value = next;
      progress.value = 0;
      faults.value = [];
      question.value = null;
      opened.value = null;
      read.value = null;
      words.clear();
      scenario.clear();
    });
  const endThread = () => {
    turn += 1;
    thread?.end();
    thread = undefined;
  };
  const startedThread = (): LedgerThread => {
    thread ??= startThread((crashed) => {
      endThread();
      clear('empty');
      faults.value = crashed;
    });
    return thread;
  };
  /** The answer, where it is still asked for. */
  const asked = async <Found>(
    ask: (thread: LedgerThread, tell: (fraction: number) => void) => Promise<Answer<Found>>,
  ): Promise<Answer<Found> | null> => {
    turn += 1;
    const mine = turn;
    const answer = await ask(startedThread(), (fraction) => {
      if (turn === mine) progress.value = fraction;
    });
    return turn === mine ? answer : null;
  };

  const words = makeWordsState({
    correct: (corrected) => startedThread().worker.correct(corrected),
    onSaid(said) {
      const found = read.peek();
      if (found !== null) read.value = { ...found, said };
    },
    onChange: () => scenario.clear(),
    faults,
  });
  const scenario = makeScenarioState({
    make: (choice, tell) => startedThread().worker.makeScenario(choice, tell),
    stop: () => void thread?.worker.stopScenario(),
  });

  const open = async (asBefore?: ColumnMapping): Promise<void> => {
    const chosen = file.peek();
    if (chosen === null) return;
    clear('opening');
    const answer = await asked<OpenedFacts | EncodingQuestion>(async ({ worker }, tell) => {
      const bytes = await bytesOf(chosen);
      return bytes === null
        ? { faults: [{ code: 'fileUnreadable', path: chosen.name }] }
        : worker.open(bytes, options, tell);
    });
    if (answer === null) return;
    batch(() => {
      if ('faults' in answer) {
        clear('empty');
        faults.value = answer.faults;
      } else if (answer.found.status === 'encodingUnknown') {
        question.value = answer.found;
        stage.value = 'encoding';
      } else {
        const { header, guess } = answer.found;
        const known = asBefore ?? memory.recall(header.names);
        opened.value = answer.found;
        mapping.value = known ?? guess.mapping;
        isRemembered.value = known !== null && asBefore === undefined;
        stage.value = 'mapping';
      }
    });
  };

  return {
    stage,
    file,
    progress,
    faults,
    question,
    opened,
    mapping,
    isRemembered,
    read,
    words,
    scenario,
    forgotten,
    choose(chosen) {
      endThread();
      scenario.forget();
      file.value = chosen;
      forgotten.value = null;
      options = {};
      return open();
    },
    reopen(more) {
      options = { ...options, ...more };
      return open();
    },
    async startReading() {
      const facts = opened.peek();
      if (facts === null) return;
      const now = mapping.peek();
      batch(() => {
        stage.value = 'reading';
        progress.value = 0;
        faults.value = [];
      });
      const answer = await asked(({ worker }, tell) => worker.read(now, tell));
      if (answer === null) return;
      batch(() => {
        if ('faults' in answer) {
          faults.value = answer.faults;
          stage.value = 'mapping';
          return;
        }
        memory.keep(facts.header.names, now);
        opened.value = null;
        read.value = answer.found;
        stage.value = 'read';
      });
    },
    stop() {
      const wasReading = stage.peek() === 'reading';
      endThread();
      if (wasReading) return open(mapping.peek());
      clear('empty');
      return Promise.resolve();
    },
    correct: () => open(mapping.peek()),
    deleteEverything() {
      endThread();
      options = {};
      batch(() => {
        clear('empty');
        file.value = null;
        mapping.value = { form: 'cases', columns: {} };
        isRemembered.value = false;
        scenario.forget();
        forgotten.value = memory.forgetAll();
      });
    },
  };
}

/** One byte over the limit is enough to refuse it: a huge file is never read whole. Null where it cannot be read. */
async function bytesOf(file: LedgerFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, ledgerLimits.bytes + 1).arrayBuffer());
  } catch {
    return null;
  }
}
