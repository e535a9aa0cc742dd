import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { NationDocument } from '../../report/nation/nationDocument.ts';
import type { NationChoice } from '../../scenarios/nation/nationChoice.ts';
import { nationOf } from '../../scenarios/nation/nationTask.ts';
import { outcomeKeys } from '../../sim/experiment/replicateKey.ts';
import { startRedis } from '../../test/support/redisServer.ts';
import { type CountyMemory, countyMemories } from './countyMemory.ts';
import { type JobSpan, jobSpans } from './jobSpans.ts';
import { ended, peakMemory, printed, processorSeconds, zhili } from './processes.ts';
import { type RedisFigures, redisFigures } from './redisFigures.ts';

/** What a run of the sample through a queue with workers of this machine took. */
export interface NationMeasurement {
  readonly document: NationDocument;
  readonly workers: number;
  /** From the first run handed out to the last that ended. */
  readonly seconds: number;
  /** By point, policy: seconds that a worker had the run. */
  readonly spans: readonly (readonly JobSpan[])[];
  readonly workerPeakMiB: number;
  /** Of the process that hands out the runs and gathers them, and of the same command once all rows are there: what does not go with runs. */
  readonly coordinator: { readonly processorSeconds: number; readonly restSeconds: number; readonly peakMiB: number };
  readonly storeBytes: number;
  readonly redis: {
    /** Commands a second of one worker that waits. */
    readonly idleCommands: number;
    /** In all while the sweep was run. */
    readonly commands: number;
    readonly processorSeconds: number;
    /** Bytes above those of the Redis with workers that wait. */
    readonly memory: number;
  };
  readonly memories: readonly CountyMemory[];
}

const idleSeconds = 10;

/** Runs a sample through a Redis of its own with as many workers as the machine has cores, each a process of one thread. */
export async function measureNation(choice: NationChoice, tell: (text: string) => void): Promise<NationMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-nation-'));
  const server = await startRedis();
  const redis = new Redis(server.url);
  const workers = Array.from({ length: availableParallelism() }, () =>
    zhili(['worker', '--queue', server.url, '--workers', '1']),
  );
  try {
    const idle = await idleFigures(redis);
    const { counties, days, slice, seed } = choice;
    const asked = [`--counties=${counties}`, `--days=${days}`, `--slice=1/${slice}`, `--seed=${seed}`];
    const command = ['nation', ...asked, '--queue', server.url, '--out', folder, '--format', 'json'];
    const { found: coordinator, out } = await watched(zhili(command, tell));
    const document = JSON.parse(out) as NationDocument;
    const workerPeakMiB = Math.max(...workers.map(({ pid }) => peakMemory(pid!)));
    const after = await redisFigures(redis);
    const { found: rest } = await watched(zhili(command));
    const byKey = await jobSpans(redis, __ENGINE_DIGEST__);
    const spans = spansOfSample(choice, byKey);
    const all = spans.flat();
    return {
      document,
      workers: workers.length,
      seconds: Math.max(...all.map(({ to }) => to)) - Math.min(...all.map(({ from }) => from)),
      spans,
      workerPeakMiB,
      coordinator: { ...coordinator, restSeconds: rest.processorSeconds },
      storeBytes: bytesBelow(join(folder, 'store')),
      redis: {
        idleCommands: idle.commandsPerSecond / workers.length,
        commands: after.commands - idle.end.commands,
        processorSeconds: after.processorSeconds - idle.end.processorSeconds,
        memory: after.peakMemory - idle.end.memory,
      },
      memories: await memoriesOf(workers, choice),
    };
  } finally {
    await Promise.all(workers.map((worker) => ended(worker, 'SIGINT')));
    redis.disconnect();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Workers that wait, after they had time to come. */
async function idleFigures(redis: Redis): Promise<{ commandsPerSecond: number; end: RedisFigures }> {
  await setTimeout(3000);
  const begin = await redisFigures(redis);
  await setTimeout(1000 * idleSeconds);
  const end = await redisFigures(redis);
  return { commandsPerSecond: (end.commands - begin.commands) / idleSeconds, end };
}

/** What a command prints and took; it is looked at while it lives, since afterwards nobody knows. */
async function watched(child: ChildProcess) {
  const found = { processorSeconds: 0, peakMiB: 0 };
  const look = () => {
    try {
      found.processorSeconds = processorSeconds(child.pid!);
      // One that is ending has none any more.
      const peak = peakMemory(child.pid!);
      if (peak > found.peakMiB) found.peakMiB = peak;
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, 100);
  try {
    return { found, out: await printed(child) };
  } finally {
    clearInterval(timer);
  }
}

function spansOfSample(choice: NationChoice, byKey: ReadonlyMap<string, JobSpan>): JobSpan[][] {
  const { task } = nationOf(choice);
  const { model, seed, points, policies, parametersOf } = task.sweep;
  const keyOf = outcomeKeys(__ENGINE_DIGEST__);
  return Array.from({ length: points }, (_, point) =>
    policies.map((_, policy) => {
      const parameters = parametersOf(point, policy);
      const span = byKey.get(keyOf({ model, parameters, seed, replicate: 0, log: 'none', keeps: 'outcomes' }));
      if (span === undefined) throw new Error(`no event tells of the run of point ${point}, policy ${policy}`);
      return span;
    }),
  );
}

function bytesBelow(path: string): number {
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const found = statSync(join(path, name));
    return found.isFile() ? sum + found.size : sum;
  }, 0);
}

const memoryPoints = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1];

/** Once the workers rest no more beside it. */
async function memoriesOf(workers: Parameters<typeof ended>[0][], choice: NationChoice): Promise<CountyMemory[]> {
  await Promise.all(workers.map((worker) => ended(worker, 'SIGINT')));
  return countyMemories(
    choice,
    memoryPoints.map((share) => Math.round(share * (choice.counties - 1))),
  );
}
