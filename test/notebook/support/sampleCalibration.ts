import { signal } from '@preact/signals';
import type { GovernanceParameters } from '../../../models/governance/parameters/governanceParameters.ts';
import { benchOver, type RemoteCalibrationWorker } from '../../../notebook/pages/calibration/run/calibrationBench.ts';
import type { CalibrationFound } from '../../../notebook/pages/calibration/run/calibrationWorkerApi.ts';
import { makeCalibrationWorker } from '../../../notebook/pages/calibration/run/makeCalibrationWorker.ts';
import type { Workbench } from '../../../notebook/run/workbench.ts';
import { type CalibrationView, calibrationViewOf } from '../../../notebook/view/calibrationView.ts';
import { parseCalibration } from '../../../scenarios/calibration/parseCalibration.ts';
import { normalQuantile } from '../../../sim/engine/arithmetic.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { MemoryStore } from '../../../sim/experiment/memoryStore.ts';
import { WorkerPool } from '../../../sim/experiment/pool.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import { instantWorker } from '../../cli/instantWorker.ts';

const luck = new RandomStreams(1, 0).stream('test.luck');
/** Every outcome is successBase plus luck of 0.01; nothing else has a say. */
const outcomeOf = ({ uncertainties }: GovernanceParameters, replicate: number) =>
  uncertainties.successBase + 0.01 * normalQuantile(luck.uniform(replicate % 100_000, 0));
export const instantPool = (size = 2) => new WorkerPool({ size, spawn: () => instantWorker(outcomeOf) });

/** Facts of the host that commands are tested with. */
export const testFacts = { version: '1.2.3', engine: '0123456789abcdef' };

/** A calibration whose answer is known, as small as one may be: one target to tune to, one held back that is met, and one that is missed. */
export const sampleCalibrationYaml = `id: success
label: {zh: 调解成功率, en: Success of mediation}
case: q-county
policy: after
days: 10
slice: 1/14
seed: 3
replicates: 2
factors: [successBase, growthPerDay]
targets:
  - {outcome: attemptSuccess, range: [0.66, 0.74]}
  - {outcome: repeatRate, role: validation, value: 0.7, tolerance: 0.1}
  - {outcome: reportedSuccess, role: validation, interval: [0.2, 0.3]}
population: 40
generations: 12
wanted: 60
ensemble: 10
`;
export const sampleChoice = parseCalibration(sampleCalibrationYaml);

/** What runs calibrations in this very thread, and the requests that came to its pool. */
export function calibrationBench(store = new MemoryStore(), pool = instantPool()) {
  const asked: RunRequest[] = [];
  const workbench = {
    pool: {
      size: pool.size,
      run(request: RunRequest) {
        asked.push(request);
        return pool.run(request);
      },
      cancel() {
        throw new Error('The pool is shared: others would lose their runs.');
      },
    },
    store,
    session: { status: signal({ state: 'idle' }) },
    storeTrouble: signal<readonly Fault[]>([]),
    usage: signal(undefined),
    lookUpUsage: async () => {},
    workers: pool.size,
    tellTrouble: ({ code }: Fault) => {
      throw new Error(code);
    },
  };
  return { bench: benchOver(workbench as unknown as Workbench, overThreads()), asked, store };
}

/** As a worker answers: every call later. */
function overThreads(): RemoteCalibrationWorker {
  const worker = makeCalibrationWorker(testFacts);
  return {
    pilot: async (...given) => await worker.pilot(...given),
    run: async (...given) => await worker.run(...given),
    cancel: async () => worker.cancel(),
  };
}

let found: Promise<CalibrationFound> | undefined;

/** What the sample comes to, run once. */
export function sampleFound(): Promise<CalibrationFound> {
  const pool = instantPool();
  const host = { run: (request: RunRequest) => pool.run(request), cancelRuns() {}, tell() {} };
  found ??= makeCalibrationWorker(testFacts)
    .run({ choice: sampleChoice, budget: null }, 4, host)
    .then((outcome) => {
      if ('faults' in outcome || outcome.found === null) throw new Error('The sample cannot be run');
      return outcome.found;
    });
  return found;
}

export const sampleCalibration = async (): Promise<CalibrationView> =>
  calibrationViewOf(await sampleFound(), 'Q County');
