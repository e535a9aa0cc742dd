import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { proxy } from 'comlink';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import type { RunRequest, RunResult } from '../../../sim/experiment/run.ts';
import { failedRun } from '../../../sim/experiment/runFaults.ts';
import type { SweepBench } from './sweepBench.ts';
import type { Analysed } from './sweepWorkerApi.ts';

/** What is known of the present experiment before it is run. */
export interface Size {
  /** The experiment all this is of; another one while it is being checked. */
  readonly checked: Experiment | undefined;
  readonly faults: readonly Fault[];
  readonly points: number;
  readonly runs: number;
  /** Of all workers together; undefined until a run was measured. */
  readonly seconds: number | undefined;
}

export type Sizing = ReadonlySignal<Size>;

/** Milliseconds without an edit before what takes longer than a key press is begun. */
const checkAfter = 150;
const measureAfter = 700;

/** Follows an experiment: checks it in the thread of sweeps, and measures a run of it where none alike was measured. */
export function makeSizing<Found extends Analysed>(
  bench: SweepBench<Found>,
  experiment: ReadonlySignal<Experiment>,
): Sizing {
  const { worker, session, workbench } = bench;
  const size = signal<Size>({
    checked: undefined,
    faults: [],
    points: Number.NaN,
    runs: Number.NaN,
    seconds: undefined,
  });
  /** Seconds a run by all that its length depends on, the point aside. */
  const measured = new Map<string, number>();
  let timers: ReturnType<typeof setTimeout>[] = [];

  const secondsOf = (one: Experiment, runs: number): number | undefined => {
    const each = measured.get(lengthKey(one));
    return each === undefined ? undefined : (each * runs) / Math.min(workbench.workers, runs);
  };
  /** None where a sweep has begun meanwhile: it would wait for it. */
  const measuredRun = async (request: RunRequest): Promise<RunResult> =>
    session.status.peek().state === 'running' ? failedRun(request, 'cancelled') : workbench.pool.run(request);
  const measure = async (one: Experiment) => {
    const { state } = session.status.peek();
    // While runs go on, the time of one more says nothing.
    if (measured.has(lengthKey(one)) || state === 'running') return;
    const seconds = await worker.pilot(one, workbench.workers, proxy({ run: measuredRun, cancelRuns: () => {} }));
    if (session.status.peek().state === 'running') return;
    measured.set(lengthKey(one), seconds);
    const now = size.peek();
    if (now.checked !== undefined) size.value = { ...now, seconds: secondsOf(now.checked, now.runs) };
  };
  const measureSoon = (one: Experiment) => {
    timers.push(setTimeout(() => void measure(one), measureAfter));
  };
  const check = async (one: Experiment) => {
    const { faults, points, runs } = await worker.check(one);
    if (experiment.peek() !== one) return;
    size.value = { checked: one, faults, points, runs, seconds: secondsOf(one, runs) };
    if (faults.length === 0) measureSoon(one);
  };
  effect(() => {
    const one = experiment.value;
    for (const timer of timers) clearTimeout(timer);
    timers = [setTimeout(() => void check(one), size.peek().checked === undefined ? 0 : checkAfter)];
  });
  // What could not be measured beside a sweep is measured after it.
  const isGoing = computed(() => session.status.value.state === 'running');
  effect(() => {
    const { checked, faults } = size.peek();
    if (!isGoing.value && checked !== undefined && faults.length === 0) measureSoon(checked);
  });
  return size;
}

const lengthKey = ({ question: { case: chosen, policies, days, slice, settings } }: Experiment): string =>
  JSON.stringify([chosen, policies, days, slice, settings]);
