import { sensitivityDocument } from '../../../../report/sensitivity/sensitivityDocument.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import type { ExperimentPlan } from '../../../../scenarios/experiment/experimentPlan.ts';
import { planExperiment } from '../../../../scenarios/experiment/planExperiment.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';
import { estimateSweep } from '../../../../sim/experiment/estimateSweep.ts';
import { replicateKeys } from '../../../../sim/experiment/replicateKey.ts';
import type { ReplicateRunner } from '../../../../sim/experiment/replicateRunner.ts';
import type { RunRequest } from '../../../../sim/experiment/run.ts';
import { runSweep } from '../../../../sim/experiment/runSweep.ts';
import type { SweepResult } from '../../../../sim/experiment/sweep.ts';
import type { Analysed, SweepHost, SweepWorkerApi } from './sweepWorkerApi.ts';

/** Milliseconds between two analyses of a sweep under way, and how many times what one took it is left alone. */
const analyseEvery = 4000;
const restTimes = 10;

interface Facts {
  readonly version: string;
  readonly engine: string;
}

/** Milliseconds between two signs of progress. */
const tellEvery = 200;

/** `facts` go into what is analysed, and into the addresses of runs. */
export function makeSweepWorker(facts: Facts): SweepWorkerApi {
  let isCancelled = false;
  let running: SweepHost | undefined;
  /** The plan of the experiment that was looked at last: what is checked is what is run next. */
  let planned: { readonly text: string; readonly plan: ExperimentPlan } | undefined;

  const planOnce = (experiment: Experiment): ExperimentPlan => {
    const text = JSON.stringify(experiment);
    if (planned?.text !== text) planned = { text, plan: planExperiment(experiment) };
    return planned.plan;
  };

  return {
    check(experiment) {
      try {
        const { points, policies, replicates } = planOnce(experiment).sweep;
        return { faults: [], points, runs: points * policies.length * replicates };
      } catch (error) {
        return { faults: faultsOf(error), points: Number.NaN, runs: Number.NaN };
      }
    },
    async pilot(experiment, workers, host) {
      const runner = hostedRunner(host, workers, facts);
      const { secondsPerRun } = await estimateSweep(planOnce(experiment).sweep, runner, () => performance.now());
      return secondsPerRun;
    },
    async run(experiment, size, host) {
      isCancelled = false;
      running = host;
      try {
        const plan = planOnce(experiment);
        const runner = hostedRunner(host, size, facts);
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
            if (runs.points > 1) host.show(analyse(plan, { ...runs, stop: 'cancelled' }, facts));
            analysed = performance.now();
            rest = Math.max(analyseEvery, restTimes * (analysed - now));
          },
        });
        return { analysed: result.points === 0 ? null : analyse(plan, result, facts) };
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

function analyse(plan: ExperimentPlan, result: SweepResult, facts: Facts): Analysed {
  const document = sensitivityDocument(plan, result, facts);
  return { document, design: plan.design, runs: result };
}

/** The workers of the page as a sweep sees them. */
function hostedRunner(host: Pick<SweepHost, 'run' | 'cancelRuns'>, size: number, { engine }: Facts): ReplicateRunner {
  const keyOf = forgetfulKeys(`${engine} outcomes`);
  return {
    size,
    run: (request) => host.run(request, keyOf(request)),
    cancel: () => host.cancelRuns(),
  };
}

/**
 * Keys of the requests of a sweep. Parameters are one object a point and policy: they are hashed once where their worlds come one after another,
 * and nothing is held of those that are gone by. The key of a run kept without its curves is not that of one kept whole.
 */
function forgetfulKeys(engine: string): (request: RunRequest) => string {
  const byParameters = new WeakMap<object, (replicate: number) => string>();
  return ({ model, parameters, seed, replicate }) => {
    const known = byParameters.get(parameters as object);
    const keys = known ?? replicateKeys({ engine, model, parameters, seed });
    if (known === undefined) byParameters.set(parameters as object, keys);
    return keys(replicate);
  };
}

function faultsOf(error: unknown): FaultError['faults'] {
  if (error instanceof FaultError) return error.faults;
  throw error;
}
