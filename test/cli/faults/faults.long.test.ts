import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noRedis, startRedis } from '../../support/redisServer.ts';
import { type Bench, makeBench } from '../../verify/faults/bench.ts';
import { CliStage } from '../../verify/faults/cliStage.ts';
import type { FaultKind, Mode } from '../../verify/faults/faultKinds.ts';
import type { PlannedFault } from '../../verify/faults/planFaults.ts';
import { Program } from '../../verify/faults/program.ts';
import type { SweepRecord } from '../../verify/faults/records.ts';
import { runPlanned } from '../../verify/faults/runPlanned.ts';
import { until } from '../../verify/faults/waiting.ts';

// A handful of what test/verify/faults does hundreds of times. Whether a fault hits live work is a matter of time; that the result is the same is not.
let bench: Bench;
beforeAll(async () => {
  bench = await makeBench(3);
}, 120_000);
afterAll(() => bench?.remove());

const draws = [0.4, 0.2, 0.7, 0.5, 0.5, 0.5];

function fault(kind: FaultKind, at: number, isWhileStopped = false): PlannedFault {
  return { kind, at, draws, isWhileStopped };
}

async function swept(mode: Mode, moments: readonly (readonly PlannedFault[])[]): Promise<SweepRecord> {
  const planned = { number: mode === 'local' ? 1 : 2, mode, moments };
  return runPlanned(planned, await CliStage.begin(planned, bench), () => {});
}

describe.skipIf(noRedis !== undefined)(`a worker${noRedis === undefined ? '' : ` (${noRedis})`}`, () => {
  it.each([
    ['while Redis is gone', false],
    ['just after Redis came back', true],
  ])('goes when it is asked to %s', async (_, isBack) => {
    const redis = await startRedis({ appendOnly: true });
    const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', ZHILI_QUEUE_LOCK: '400' };
    const worker = new Program('worker', [bench.program, 'worker', '--queue', redis.url, '--workers', '1'], env);
    try {
      await until(() => worker.messages.includes('waiting'), 20_000);
      await redis.kill('SIGKILL');
      await until(() => worker.messages.includes('is lost'), 20_000);
      if (isBack) await redis.restart();
      worker.send('SIGINT');
      await until(() => !worker.isRunning, 20_000);
      expect(worker.isRunning).toBe(false);
      expect([await worker.ended, worker.messages]).toEqual([
        { code: 0, signal: null },
        expect.not.stringContaining('unexpected'),
      ]);
    } finally {
      await worker.kill();
      await redis.stop();
    }
  });
});

describe('a sweep of 96 runs (beihu, slice 1/14, 30 days, seed 1) has the results of the clean run, each run once,', () => {
  it('after kill -9, a full disk and a flipped bit in a part', async () => {
    const moments = [[fault('fullDisk', 0.2)], [fault('killSweep', 0.4)], [fault('flipPart', 0.7, true)]];
    const { problems, isEqual, faults } = await swept('local', moments);
    expect(problems).toEqual([]);
    expect(isEqual).toBe(true);
    expect(faults.map(({ kind }) => kind)).toEqual(['fullDisk', 'killSweep', 'flipPart']);
  });

  it.skipIf(noRedis !== undefined)(
    `through a queue, after kill -9 of a worker and of Redis${noRedis === undefined ? '' : ` (${noRedis})`}`,
    async () => {
      const { problems, isEqual, faults } = await swept('queue', [
        [fault('killWorker', 0.3)],
        [fault('killRedis', 0.5)],
      ]);
      expect(problems).toEqual([]);
      expect(isEqual).toBe(true);
      expect(faults.map(({ kind }) => kind)).toEqual(['killWorker', 'killRedis']);
    },
  );
});
