import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DiscoverDocument, DiscoverQuestion } from '../../../report/robustness/discoverDocument.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';
import type { RemoteAnalyst } from './run/makeAnalyst.ts';

export type PairQuestion = Extract<DiscoverQuestion, { readonly against: string }>;

/** Where it is so, as it was last looked for. */
export interface Discovery {
  readonly state: ReadonlySignal<'idle' | 'finding' | 'found' | 'failed'>;
  readonly document: ReadonlySignal<DiscoverDocument | null>;
  readonly faults: ReadonlySignal<readonly Fault[]>;
  /** What the reader asks, run or not; null until there are runs. */
  readonly question: Signal<PairQuestion | null>;
  /** A newer call takes the place of one under way. */
  find(experiment: Experiment, runs: SweepResult): Promise<void>;
}

export function makeDiscovery(analyst: Pick<RemoteAnalyst, 'discover'>): Discovery {
  const state = signal<'idle' | 'finding' | 'found' | 'failed'>('idle');
  const document = signal<DiscoverDocument | null>(null);
  const faults = signal<readonly Fault[]>([]);
  const question = signal<PairQuestion | null>(null);
  let ticket = 0;
  const find = async (experiment: Experiment, runs: SweepResult): Promise<void> => {
    const asked = question.peek();
    if (asked === null) return;
    const mine = ++ticket;
    state.value = 'finding';
    const answer = await analyst.discover(experiment, runs, asked);
    if (mine !== ticket) return;
    if ('faults' in answer) {
      faults.value = answer.faults;
      state.value = 'failed';
      return;
    }
    document.value = answer.found;
    faults.value = [];
    state.value = 'found';
  };
  return { state, document, faults, question, find };
}
