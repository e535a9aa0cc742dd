import { startNodeWorker } from '../../../cli/nodeWorkers.ts';
import { arrange } from '../../../models/governance/arrangement.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { WorkerPool } from '../../../sim/experiment/pool.ts';
import { factors, settingsAt } from './factors.ts';
import { reportOf, type WorldResult } from './report.ts';

export const poles = [
  'reactive-centralized',
  'reactive-devolved',
  'preventive-centralized',
  'preventive-devolved',
] as const;

/** Chosen before any result was seen. */
const seed = 20_261_124;
const period = { warmupDays: 180, windowDays: 180, followUpDays: 90 };
const denominator = 14;

export interface StudyChoice {
  readonly worlds: number;
  readonly workers: number;
  readonly worker: URL;
  readonly engine: string;
  readonly date: string;
  onProgress(done: number, total: number): void;
}

/** Runs the four poles in every world of the hypercube, at equal staff and budget, and says what wins where. Returns the report. */
export async function plausibleSpace(choice: StudyChoice): Promise<string> {
  const points = latinHypercube(choice.worlds, factors.length, seed);
  const pool = new WorkerPool({ size: choice.workers, spawn: () => startNodeWorker(choice.worker) });
  let done = 0;
  const started = Date.now();
  try {
    const results = await Promise.all(
      points.map(async (point, world): Promise<WorldResult> => {
        const outcomes = await Promise.all(
          poles.map(async (policy) => {
            const found = await runPole(pool, policy, point, world);
            choice.onProgress(++done, poles.length * points.length);
            return found;
          }),
        );
        return { point, outcomes };
      }),
    );
    const seconds = Math.round((Date.now() - started) / 1000);
    return reportOf(results, { ...choice, seed, period, denominator, seconds, definitions: outcomeDefinitions });
  } finally {
    await pool.close();
  }
}

/** Outcomes of a pole in a world; undefined where the world cannot staff or pay for it. */
async function runPole(pool: WorkerPool, policy: string, point: Float64Array, world: number) {
  const parameters = resolveRun({ case: 'beihu', policy, set: settingsAt(point), period, slice: { denominator } });
  try {
    arrange(parameters, new RandomStreams(seed, world));
  } catch (error) {
    if (error instanceof FaultError) return undefined;
    throw error;
  }
  const run = await pool.run({ model: 'governance', parameters, seed, replicate: world, log: 'none' });
  if (run.status === 'failed') throw new Error(`world ${world}, ${policy}: ${JSON.stringify(run)}`);
  return run.outcomes;
}
