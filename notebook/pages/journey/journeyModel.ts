import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { idOf, type JourneyRun } from '../../../models/governance/journey.ts';
import { casePath } from '../../../report/journey/casePath.ts';
import { type FatePair, fatePairs } from '../../../report/journey/fatePairs.ts';
import type { JourneySide, JourneySides } from '../../../report/journey/parting.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { planOf } from '../../../scenarios/question/planOf.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import { hashOf, replaceRoute, route } from '../../app/route.ts';
import { loggedRuns } from '../../run/loggedRuns.ts';
import { type CaseFilter, filteredPairs, noFilter } from './caseFilter.ts';
import { type JourneySetup, journeyHash, type PairPage, questionOfSetup, setupOfRoute } from './journeySetup.ts';

/** Both runs of a setup, with all there is to list. */
export interface JourneyResult {
  readonly setup: JourneySetup;
  readonly plan: Plan;
  readonly runs: readonly [JourneyRun, JourneyRun];
  readonly pairs: readonly FatePair[];
}

/** What the page of journeys or of twin worlds holds: the setup as it is being edited, what was run last, what is listed and chosen. Lives as long as the page. */
export interface JourneyModel {
  readonly page: PairPage;
  readonly setup: Signal<JourneySetup>;
  readonly faults: Signal<readonly Fault[]>;
  readonly state: ReadonlySignal<'idle' | 'running' | 'cancelled' | 'done'>;
  readonly progress: ReadonlySignal<number>;
  readonly result: ReadonlySignal<JourneyResult | null>;
  readonly filter: Signal<CaseFilter>;
  readonly listed: ReadonlySignal<readonly FatePair[]>;
  /** Name of the grievance that is shown. */
  readonly chosen: ReadonlySignal<string | null>;
  readonly sides: ReadonlySignal<JourneySides | null>;
  run(): Promise<void>;
  cancel(): void;
  choose(name: string | null): void;
  /** Takes up what the address asks for, if that is not what is shown. */
  followRoute(): void;
}

/** On the page of journeys some grievance is always shown; on that of twin worlds none until one is chosen. */
export function makeJourneyModel(page: PairPage): JourneyModel {
  const opened = setupOfRoute(route.peek());
  const setup = signal(opened.setup);
  const faults = signal<readonly Fault[]>(opened.faults);
  const state = signal<'idle' | 'running' | 'cancelled' | 'done'>('idle');
  const progress = signal(0);
  const result = signal<JourneyResult | null>(null);
  const filter = signal<CaseFilter>(noFilter);
  const chosen = signal<string | null>(route.peek().query.g ?? null);
  const listed = computed(() => {
    const now = result.value;
    return now === null ? [] : filteredPairs(now.runs, now.pairs, filter.value);
  });
  const sides = computed(() => {
    const [now, name] = [result.value, chosen.value];
    return now === null || name === null ? null : sidesOf(now, name);
  });
  let going: AbortController | undefined;

  const address = (grievance: string | null) => journeyHash(setup.peek(), grievance ?? undefined, page);
  /** The address of another page is not this one's to write: runs go on when the reader leaves. */
  const write = (grievance: string | null) => {
    if (route.peek().page !== page) return;
    const next = address(grievance);
    if (next !== hashOf(route.peek())) replaceRoute(parsed(next));
  };

  const run = async () => {
    going?.abort();
    const mine = new AbortController();
    going = mine;
    const asked = setup.peek();
    batch(() => {
      faults.value = [];
      progress.value = 0;
      state.value = 'running';
    });
    try {
      const plan = planOf(questionOfSetup(asked));
      const { replicate, log } = asked;
      const runs = await loggedRuns(plan, {
        replicate,
        log,
        signal: mine.signal,
        onProgress: (fraction) => {
          if (going === mine) progress.value = fraction;
        },
      });
      if (going !== mine) return;
      const both = runs as [JourneyRun, JourneyRun];
      const pairs = fatePairs(...both);
      const wanted = chosen.peek();
      const isThere = wanted !== null && both.some((one) => idOf(one, wanted) >= 0);
      batch(() => {
        result.value = { setup: asked, plan, runs: both, pairs };
        state.value = 'done';
        if (wanted !== null && !isThere) {
          const code = 'unknownGrievance';
          faults.value = [{ code, path: 'g', value: wanted, expected: `0 … ${both[0].log.lineage!.from - 1}, N.k` }];
        }
        if (!isThere) chosen.value = page === 'journey' ? (pairs[0]?.name ?? null) : null;
      });
      write(chosen.peek());
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      if (going !== mine) return;
      batch(() => {
        const isCancelled = mine.signal.aborted;
        faults.value = isCancelled ? [] : error.faults;
        state.value = isCancelled ? 'cancelled' : 'idle';
      });
    }
  };

  return {
    page,
    setup,
    faults,
    state,
    progress,
    result,
    filter,
    listed,
    chosen,
    sides,
    run,
    cancel: () => going?.abort(),
    choose(name) {
      chosen.value = name;
      write(name);
    },
    followRoute() {
      const { query } = route.peek();
      const next = setupOfRoute(route.peek());
      const isNew = journeyHash(next.setup) !== journeyHash(result.peek()?.setup ?? setup.peek());
      if (state.peek() !== 'idle' && !isNew) {
        if (query.g !== undefined && query.g !== chosen.peek()) chosen.value = query.g;
        // Come back to an address that named none.
        else if (state.peek() === 'done') write(chosen.peek());
        return;
      }
      // The plain address goes back to what was looked at last.
      if (state.peek() !== 'idle' && Object.keys(query).length === 0) return write(chosen.peek());
      batch(() => {
        setup.value = next.setup;
        chosen.value = query.g ?? null;
      });
      void run().then(() => {
        if (next.faults.length > 0) faults.value = [...next.faults, ...faults.peek()];
      });
    },
  };
}

const parsed = (hash: string) => {
  const [page = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  return { page, query: Object.fromEntries(new URLSearchParams(query)) };
};

function sidesOf({ runs }: JourneyResult, name: string): JourneySides | null {
  const sides = runs.map((run): JourneySide => {
    const id = idOf(run, name);
    return { run, path: id < 0 ? undefined : casePath(run, id) };
  }) as unknown as JourneySides;
  return sides.every(({ path }) => path === undefined) ? null : sides;
}
