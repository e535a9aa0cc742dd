import { FaultError } from '../../../sim/engine/fault.ts';
import { estimateSweep } from '../../../sim/experiment/estimateSweep.ts';
import { runSweep } from '../../../sim/experiment/runSweep.ts';
import type { SweepResult, SweepSpec } from '../../../sim/experiment/sweep.ts';
import { hostedRunner } from './hostedRunner.ts';
import type { Analysed, SweepHost, SweepWorkerApi } from './sweepWorkerApi.ts';

/** Milliseconds between two analyses of a sweep under way, and how many times what one took it is left alone. */
const analyseEvery = 4000;
const restTimes = 10;

/** Milliseconds between two signs of progress. */
const tellEvery = 200;

export interface SweepWorkerOptions<Asked, Plan, Found extends Analysed> {
  /** Digest of the engine; goes into the addresses of runs. */
  readonly engine: string;
  /** Throws what is wrong. */
  readonly planOf: (asked: Asked) => Plan;
  /** What is shown of whole points; null where they are too few to say anything. */
  readonly analyse: (plan: Plan, result: SweepResult) => Found | null;
  /** What is shown while it goes on; as `analyse` unless told. */
  readonly glance?: (plan: Plan, result: SweepResult) => Found | null;
}

/** The worker's side of the sweeps of a page. */
export function makeSweepWorker<Asked, Plan extends { readonly sweep: SweepSpec }, Found extends Analysed>(
  options: SweepWorkerOptions<Asked, Plan, Found>,
): SweepWorkerApi<Asked, Found> {
  const { engine, planOf, analyse, glance = analyse } = options;
  let isCancelled = false;
  let running: SweepHost<Found> | undefined;
  /** The plan of what was looked at last: what is checked is what is run next. */
  let planned: { readonly text: string; readonly plan: Plan } | undefined;

  const planOnce = (asked: Asked): Plan => {
    const text = JSON.stringify(asked);
    if (planned?.text !== text) planned = { text, plan: planOf(asked) };
    return planned.plan;
  };

  return {
    check(asked) {
      try {
        const { points, policies, replicates } = planOnce(asked).sweep;
        return { faults: [], points, runs: points * policies.length * replicates };
      } catch (error) {
        return { faults: faultsOf(error), points: Number.NaN, runs: Number.NaN };
      }
    },
    async pilot(asked, workers, host) {
      const runner = hostedRunner(host, workers, engine);
      const { secondsPerRun } = await estimateSweep(planOnce(asked).sweep, runner, () => performance.now());
      return secondsPerRun;
    },
    async run(asked, size, host) {
      isCancelled = false;
      running = host;
      try {
        const plan = planOnce(asked);
        const runner = hostedRunner(host, size, engine);
        const { points: pointsPlanned } = plan.sweep;
        let told = Number.NEGATIVE_INFINITY;
        let analysed = performance.now();
        let rest = analyseEvery;
        const result = await runSweep(plan.sweep, runner, {
          now: () => performance.now(),
          isCancelled: () => isCancelled,
          onProgress(progress, soFar) {
            const now = performance.now();
            if (now - told >= tellEvery) {
              told = now;
              const { done, total, etaSeconds } = progress;
              const points = Math.floor(done / (total / pointsPlanned));
              host.tell({ done, total, etaSeconds, points, pointsPlanned });
            }
            if (now - analysed < rest) return;
            const runs = soFar();
            const found = runs.points > 1 ? glance(plan, { ...runs, stop: 'cancelled' }) : null;
            if (found !== null) host.show(found);
            analysed = performance.now();
            rest = Math.max(analyseEvery, restTimes * (analysed - now));
          },
        });
        return { analysed: result.points === 0 ? null : analyse(plan, result) };
      } catch (error) {
        return { faults: faultsOf(error) };
      }
    },
    cancel() {
      isCancelled = true;
      running?.cancelRuns();
    },
  };
}

function faultsOf(error: unknown): FaultError['faults'] {
  if (error instanceof FaultError) return error.faults;
  throw error;
}
