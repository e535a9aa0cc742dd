import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FaultKind, faultKinds } from '../../verify/faults/faultKinds.ts';
import { faultTable, tallies } from '../../verify/faults/faultTable.ts';
import { leftBehind, sweepMark } from '../../verify/faults/leftBehind.ts';
import { type PlannedFault, type PlannedSweep, planFaults } from '../../verify/faults/planFaults.ts';
import { Program } from '../../verify/faults/program.ts';
import type { FaultRecord } from '../../verify/faults/records.ts';
import { runPlanned } from '../../verify/faults/runPlanned.ts';
import { mountTmpfs } from '../../verify/faults/smallTmpfs.ts';
import type { Stage } from '../../verify/faults/stage.ts';
import { until } from '../../verify/faults/waiting.ts';

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhili-faults-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('planFaults', () => {
  it('is the same for the same seed, another for another, and a longer plan begins like a shorter', () => {
    expect(planFaults(7, 20)).toEqual(planFaults(7, 20));
    expect(planFaults(7, 30).slice(0, 20)).toEqual(planFaults(7, 20));
    expect(planFaults(8, 20)).not.toEqual(planFaults(7, 20));
  });

  it('deals every kind about equally often, in order of the moments, pairs at one moment', () => {
    const sweeps = planFaults(1, 60);
    const count = new Map<FaultKind, number>(faultKinds.map((kind) => [kind, 0]));
    for (const { moments } of sweeps) {
      const times = moments.map(([first]) => first!.at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const fault of moments.flat()) {
        expect(fault.at > 0 && fault.at < 1).toBe(true);
        count.set(fault.kind, count.get(fault.kind)! + 1);
      }
    }
    expect(Math.min(...count.values())).toBeGreaterThanOrEqual(15);
    const moments = sweeps.flatMap((sweep) => sweep.moments);
    const pairs = moments.filter(({ length }) => length === 2).length;
    // Binomial, a third of about 210: 4 standard deviations are 27.
    expect(Math.abs(pairs - moments.length / 3)).toBeLessThan(27);
  });
});

const killAt = (at: number): PlannedFault => ({ kind: 'killSweep', at, draws: [], isWhileStopped: false });

/** A sweep of 60 rows by the stub. `pace`: milliseconds a row. */
function stubStage(file: string, pace: number): Stage {
  const total = 60;
  const start = () => new Program('sweep', [join(import.meta.dirname, 'stub.mjs'), file, `${total}`, `${pace}`], {});
  const rows = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0);
  let program = start();
  let atStart = rows();
  return {
    total,
    rows,
    isMoving: () => rows() > atStart,
    get isOver() {
      return !program.isRunning;
    },
    async inject() {
      const target = `sweep ${program.pid}`;
      await program.kill();
      const mend = async () => {
        atStart = rows();
        program = start();
      };
      return { target, situation: 'writing', mend };
    },
    async finish() {
      await program.ended;
      const wanted = Array.from({ length: total }, (_, row) => `${row}\n`).join('');
      const isEqual = readFileSync(file, 'utf8') === wanted;
      return { digest: `${rows()}`, isEqual, rerun: 0, problems: [] };
    },
  };
}

const planned = (...moments: PlannedFault[][]): PlannedSweep => ({ number: 3, mode: 'local', moments });

describe('runPlanned, on a stub that writes 60 rows', () => {
  it('hits it at the planned moments, mends it, and tells each fault with the rows that were there', async () => {
    const told: FaultRecord[] = [];
    const stage = stubStage(join(temporary(), 'rows'), 5);
    const sweep = await runPlanned(planned([killAt(0.2)], [killAt(0.6)]), stage, (record) => told.push(record));
    expect(sweep.isEqual).toBe(true);
    expect(sweep.problems).toEqual([]);
    expect(sweep.faults).toEqual(told);
    expect(told.map(({ missed }) => missed)).toEqual([undefined, undefined]);
    expect(told.map(({ rows, total, at }) => rows >= at * total && rows < total)).toEqual([true, true]);
    expect(told[0]!.target).not.toBe(told[1]!.target);
  });

  it('does not count what came when the sweep had ended', async () => {
    const file = join(temporary(), 'rows');
    const stage = stubStage(file, 0);
    await until(() => stage.isOver, 20_000);
    const sweep = await runPlanned(planned([killAt(0.5)]), stage, () => {});
    expect(sweep.faults[0]).toMatchObject({ missed: 'the sweep had ended', rows: 60 });
    expect(tallies([sweep])[0]).toEqual({
      ...{ kind: 'killSweep', injected: 1, counted: 0, combined: 0, sweeps: 0, equal: 0, rerun: 0 },
    });
  });

  it('tells a sweep that ends with other rows', async () => {
    const file = join(temporary(), 'rows');
    const stage = stubStage(file, 5);
    await until(() => stage.rows() > 5, 20_000);
    writeFileSync(file, 'other\n'.repeat(10));
    const sweep = await runPlanned(planned([killAt(0.5)]), stage, () => {});
    expect(sweep.isEqual).toBe(false);
    expect(tallies([sweep])[0]).toMatchObject({ counted: 1, sweeps: 1, equal: 0 });
    expect(faultTable([sweep])).toContain('| **all** | 1 | 1 | 0 | 1 | 0 | 0 |');
  });
});

describe('what faults are done with', () => {
  it('the clock of a process and of its threads jumps when the file says so, its timers do not', async () => {
    const folder = temporary();
    const clock = join(folder, 'clock');
    const script = join(folder, 'clock.mjs');
    writeFileSync(
      script,
      [
        "import { isMainThread, Worker } from 'node:worker_threads';",
        'if (isMainThread) new Worker(new URL(import.meta.url));',
        "setInterval(() => console.log(isMainThread ? 'main' : 'thread', Date.now(), new Date().getTime()), 20);",
      ].join('\n'),
    );
    const preload = join(import.meta.dirname, '../../verify/faults/clockPreload.mjs');
    const program = new Program('clock', ['--import', preload, script], { ZHILI_FAULT_CLOCK: clock });
    onTestFinished(() => program.kill());
    const lastHours = (who: string) => {
      const line = program.out.split('\n').findLast((one) => one.startsWith(who) && one.split(' ').length === 3) ?? '';
      return line
        .split(' ')
        .slice(1)
        .map((time) => Math.round((Number(time) - Date.now()) / 3.6e6));
    };
    for (const hours of [0, 5, -7]) {
      writeFileSync(clock, `${hours * 3.6e6}`);
      for (const who of ['main', 'thread']) {
        const isThere = () => `${lastHours(who)}` === `${[hours, hours]}`;
        expect(await until(isThere, 20_000), `${who} at ${hours} h`).toBe(true);
      }
    }
  });

  it('a process with the mark of a sweep is found until it has ended', async () => {
    const mark = `test ${process.pid}`;
    const program = new Program('idle', ['-e', 'setInterval(() => {}, 1000)'], { [sweepMark]: mark });
    expect(await until(() => leftBehind(mark).includes(program.pid), 20_000)).toBe(true);
    await program.kill();
    expect(leftBehind(mark)).toEqual([]);
  });

  it('a small disk refuses every byte once it is filled, and takes them again when freed', ({ skip }) => {
    const disk = mountTmpfs(1);
    if (typeof disk === 'string') skip(disk);
    else {
      onTestFinished(() => disk.remove());
      const file = join(disk.folder, 'file');
      expect(disk.fill()).toBeGreaterThan(9e5);
      expect(() => writeFileSync(file, 'x')).toThrow(/ENOSPC/);
      disk.free();
      writeFileSync(file, 'x');
    }
  });
});
