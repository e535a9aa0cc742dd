import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PublishedLedger } from '../../../../report/ledger/published/publishedLedger.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import type { Answer, WordCorrections, WordKind } from '../run/ledgerWorkerApi.ts';
import { type Meaning, withMeaning } from './wordMeanings.ts';

/** How the reader has corrected the words of a ledger; figures follow. */
export interface WordsState {
  readonly corrected: ReadonlySignal<WordCorrections>;
  /** Whether figures are being counted anew. */
  readonly isCounting: ReadonlySignal<boolean>;
  set(kind: WordKind, word: string, meaning: Meaning): Promise<void>;
  clear(): void;
}

interface WordsWork {
  readonly correct: (corrected: WordCorrections) => Promise<Answer<PublishedLedger | null>>;
  readonly onSaid: (said: PublishedLedger | null) => void;
  /** What was made of the words as they were is no longer so. */
  readonly onChange: () => void;
  readonly faults: Signal<readonly Fault[]>;
}

export function makeWordsState({ correct, onSaid, onChange, faults }: WordsWork): WordsState {
  const corrected = signal<WordCorrections>({});
  const isCounting = signal(false);
  // Answers to what was asked of a ledger that is gone are none.
  let turn = 0;

  /** One count at a time: what is corrected meanwhile is counted together in the next. */
  const count = async (): Promise<void> => {
    if (isCounting.peek()) return;
    const mine = turn;
    isCounting.value = true;
    let asked: WordCorrections;
    let answer: Answer<PublishedLedger | null>;
    do {
      asked = corrected.peek();
      answer = await correct(asked);
      if (turn !== mine) return;
    } while (asked !== corrected.peek());
    isCounting.value = false;
    if ('faults' in answer) faults.value = answer.faults;
    else onSaid(answer.found);
  };

  return {
    corrected,
    isCounting,
    set(kind, word, meaning) {
      corrected.value = withMeaning(corrected.peek(), kind, word, meaning);
      onChange();
      return count();
    },
    clear() {
      turn += 1;
      corrected.value = {};
      isCounting.value = false;
    },
  };
}
