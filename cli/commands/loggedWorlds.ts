import type { Texts } from '../../locales/texts.ts';
import type { JourneyRun } from '../../models/governance/journey.ts';
import type { Plan } from '../../scenarios/question/plan.ts';
import type { FailedReplicate } from '../../sim/experiment/comparison.ts';
import { ProgressMeter } from '../../sim/experiment/comparisonProgress.ts';
import type { LogScope } from '../../sim/experiment/run.ts';
import { isCancelledRun } from '../../sim/experiment/runFaults.ts';
import type { Host } from '../host.ts';
import { ProgressLine } from '../progressLine.ts';

export interface LoggedWorldsOptions<Kept> {
  readonly workers: number;
  readonly replicates: number;
  readonly log: Exclude<LogScope, 'none'>;
  /** What is kept of a run; its log is let go of. */
  readonly keep: (run: JourneyRun) => Kept;
  /** Told as soon as the last run of a world is there, in any order of worlds; by policy, undefined where the run failed. */
  readonly onWorld: (replicate: number, runs: readonly (Kept | undefined)[]) => void;
}

/** Runs every policy of a plan in every world with its log, world by world, with a line of progress; an interrupt stops it, and whole worlds stay. */
export async function loggedWorlds<Kept>(
  plan: Plan,
  { workers, replicates, log, keep, onWorld }: LoggedWorldsOptions<Kept>,
  host: Host,
  texts: Texts,
): Promise<{ readonly stop: 'completed' | 'cancelled'; readonly failed: readonly FailedReplicate[] }> {
  const { policies } = plan;
  const total = policies.length * replicates;
  const pool = host.createPool(workers);
  const line = new ProgressLine(host, texts);
  const meter = new ProgressMeter(total, false, () => host.now());
  const worlds = new Map<number, { runs: (Kept | undefined)[]; missing: number }>();
  const failed: FailedReplicate[] = [];
  let stopped = false;
  const stopListening = host.onInterrupt(() => {
    stopped = true;
    line.clear();
    host.message(`${texts.report.progress.stopping}\n`);
    pool.cancel();
  });

  async function runPlace(place: number): Promise<void> {
    const { id, parameters, map } = policies[place % policies.length]!;
    const replicate = Math.floor(place / policies.length);
    const request = { model: 'governance', parameters, seed: plan.question.seed, replicate, log, policy: id };
    const result = await pool.run(request, (fraction) => {
      meter.advance(place, fraction);
      line.show(meter.read());
    });
    if (isCancelledRun(result)) return;
    meter.finish(place);
    line.show(meter.read());
    const world = worlds.get(replicate) ?? { runs: policies.map(() => undefined), missing: policies.length };
    worlds.set(replicate, world);
    if (result.status === 'failed') {
      const { fault, furtherFaults } = result;
      failed.push({ policy: id, replicate, fault, ...(furtherFaults === undefined ? {} : { furtherFaults }) });
    } else {
      world.runs[place % policies.length] = keep({ log: result.log!, map, parameters });
    }
    world.missing -= 1;
    if (world.missing > 0) return;
    worlds.delete(replicate);
    onWorld(replicate, world.runs);
  }

  let next = 0;
  const lane = async () => {
    while (next < total && !stopped) await runPlace(next++);
  };
  try {
    await Promise.all(Array.from({ length: 2 * workers }, lane));
    return { stop: stopped ? 'cancelled' : 'completed', failed };
  } finally {
    line.clear();
    stopListening();
    await pool.close();
  }
}
