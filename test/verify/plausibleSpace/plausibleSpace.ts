import { startNodeWorker } from '../../../library/node/startNodeWorker.ts';
import { arrange } from '../../../models/governance/arrangement.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { latinHypercube } from '../../../sim/experiment/designs/latinHypercube.ts';
import { WorkerPool } from '../../../sim/experiment/pool.ts';
import { denominator, period, poles, replicates, seed } from './design.ts';
import { factors, settingsAt } from './factors.ts';
import type { Outcomes, PointResult } from './points.ts';
import { reportOf } from './report.ts';

export interface StudyChoice {
  readonly points: number;
  readonly workers: number;
  readonly worker: URL;
  readonly engine: string;
  readonly date: string;
  onProgress(done: number, total: number): void;
}

/** Runs every arrangement in the random worlds of every point of the hypercube, at equal staff and budget, and says what wins where. Returns the report. */
export async function plausibleSpace(choice: StudyChoice): Promise<string> {
  const points = latinHypercube(choice.points, factors.length, seed);
  const pool = new WorkerPool({ size: choice.workers, spawn: () => startNodeWorker(choice.worker) });
  let done = 0;
  const run = async (policy: string, point: Float64Array, world: number) => {
    const outcomes = await runWorld(pool, policy, point, world);
    choice.onProgress(++done, poles.length * replicates * points.length);
    return outcomes;
  };
  const started = Date.now();
  try {
    const results = await Promise.all(
      points.map(async (point, i): Promise<PointResult> => {
        const worlds = Array.from({ length: replicates }, (_, replicate) => i * replicates + replicate);
        const runs = worlds.map((world) => Promise.all(poles.map((policy) => run(policy, point, world))));
        return { point, worlds: await Promise.all(runs) };
      }),
    );
    return reportOf(results, { ...choice, seconds: Math.round((Date.now() - started) / 1000) });
  } finally {
    await pool.close();
  }
}

/** Outcomes of an arrangement in a random world; undefined where the world cannot staff or pay for it. */
async function runWorld(
  pool: WorkerPool,
  policy: string,
  point: Float64Array,
  world: number,
): Promise<Outcomes | undefined> {
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
