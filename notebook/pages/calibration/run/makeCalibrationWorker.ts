import { CalibrationClock } from '../../../../library/calibration/calibrationClock.ts';
import { runWholeCalibration } from '../../../../library/calibration/runWholeCalibration.ts';
import { planCalibration } from '../../../../scenarios/calibration/planCalibration.ts';
import { abcSmc } from '../../../../sim/analysis/calibration/abcSmc.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';
import { hostedRunner } from '../../../experiment/run/hostedRunner.ts';
import type { CalibrationTold, CalibrationWorkerApi } from './calibrationWorkerApi.ts';
import { factorBins } from './factorBins.ts';
import { limitedRunner } from './limitedRunner.ts';

/** Milliseconds between two signs of progress. */
const tellEvery = 200;

const now = () => performance.now();

/** The thread's side of the calibrations of a page. `facts` go into what is told, and into the addresses of runs. */
export function makeCalibrationWorker(facts: {
  readonly version: string;
  readonly engine: string;
}): CalibrationWorkerApi {
  const { engine } = facts;
  let isCancelled = false;
  let cancelRuns = () => {};
  return {
    async pilot(choice, workers, host) {
      const plan = planCalibration(choice);
      const { seed } = choice.question;
      const asked = abcSmc(plan.problem, { seed, population: choice.size.population }).ask();
      const requests = asked.flatMap(
        ({ id, point }) => plan.runsAt(point, { seed, world: id }, 'pilot').requests ?? [],
      );
      const runner = hostedRunner(host, workers, engine);
      let seconds = Number.NaN;
      // The first of each worker loads what the others find.
      for (const turn of [0, 1]) {
        const begun = now();
        const ran = await Promise.all(
          requests.slice(turn * workers, (turn + 1) * workers).map((request) => runner.run(request)),
        );
        if (ran.some(({ status }) => status === 'ok')) seconds = (now() - begun) / 1000;
      }
      return seconds;
    },
    async run({ choice, budget }, size, host) {
      isCancelled = false;
      try {
        const plan = planCalibration(choice);
        const { population, generations, wanted, ensemble: sets } = choice.size;
        const runner = limitedRunner(hostedRunner(host, size, engine));
        cancelRuns = () => runner.cancel();
        const clock = new CalibrationClock(now, budget ?? undefined);
        let at: Pick<CalibrationTold, 'generation' | 'tolerance' | 'effective' | 'isFresh'> = {
          generation: 1,
          tolerance: null,
          effective: 0,
          isFresh: false,
        };
        let told = Number.NEGATIVE_INFINITY;
        const tools = {
          runner,
          now,
          isCancelled: () => isCancelled,
          onProgress({ done, total, etaSeconds }: { done: number; total: number; etaSeconds: number }) {
            if (now() - told < tellEvery) return;
            told = now();
            host.tell({ ...at, planned: generations, done, total, etaSeconds, wanted });
          },
        };
        const { document, ensemble, state } = await runWholeCalibration(plan, { generations, ...facts }, tools, {
          async onGeneration({ calibration }, progress) {
            const { tolerance, effective } = calibration.generations.at(-1)!;
            at = { generation: progress.generations + 1, tolerance, effective, isFresh: false };
            told = Number.NEGATIVE_INFINITY;
            return clock.after(population, sets).goesOn;
          },
          onFresh() {
            at = { ...at, generation: at.generation - 1, isFresh: true };
          },
        });
        if (document === undefined) return { found: null };
        return { found: { document, ensemble: ensemble ?? null, bins: factorBins(state) } };
      } catch (error) {
        if (error instanceof FaultError) return { faults: error.faults };
        throw error;
      }
    },
    cancel() {
      isCancelled = true;
      cancelRuns();
    },
  };
}
