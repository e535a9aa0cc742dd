import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type RedisServer, startRedis } from '../../support/redisServer.ts';
import type { Bench } from './bench.ts';
import { injectors } from './injectors.ts';
import { judge } from './judge.ts';
import { sweepMark } from './leftBehind.ts';
import type { PlannedFault, PlannedSweep } from './planFaults.ts';
import { processorTime } from './processorTime.ts';
import { Program } from './program.ts';
import { queueCounts } from './queueCounts.ts';
import { mountTmpfs, type SmallTmpfs } from './smallTmpfs.ts';
import type { Injection, Stage, StageEnd } from './stage.ts';
import { rowsOnDisk } from './storeView.ts';
import { pause } from './waiting.ts';

export type Role = 'sweep' | 'worker';

/** A process of the sweep and what was done to it. */
export interface Member {
  readonly role: Role;
  readonly program: Program;
  /** File that sets its clock. */
  readonly clock: string;
  wasKilled: boolean;
}

/** A file of the store that was damaged. */
export interface Damage {
  readonly path: string;
  /** Whether it still is what was made of it: its writer may have written it anew, or have gone on and removed it. */
  isThere(): boolean;
}

/** What a victim is doing. */
export interface Situation {
  readonly text: string;
  /** Why a fault now would not hit live work. */
  readonly idle?: string;
}

/** Milliseconds; the usual lock of 8 s would only make every sweep longer. */
export const queueLock = 1500;

const preload = resolve(import.meta.dirname, 'clockPreload.mjs');

/** The built command line at work on a folder of its own: one sweep, with a Redis of its own and workers where it goes through a queue. */
export class CliStage implements Stage {
  readonly bench: Bench;
  readonly planned: PlannedSweep;
  readonly total: number;
  /** What `--out` names. */
  readonly out: string;
  readonly members: Member[] = [];
  readonly problems: string[] = [];
  readonly damages: Damage[] = [];
  readonly redis: RedisServer | undefined;
  /** Under `out`; a reason where there is none. */
  readonly disk: SmallTmpfs | string;
  readonly mark: string;
  readonly #folder: string;
  #rowsAtStart = 0;

  private constructor(planned: PlannedSweep, bench: Bench, redis: RedisServer | undefined) {
    this.planned = planned;
    this.bench = bench;
    this.total = bench.total;
    this.redis = redis;
    this.#folder = mkdtempSync(join(tmpdir(), 'zhili-sweep-'));
    this.mark = `${process.pid}-${planned.number}`;
    const isFilled = planned.moments.flat().some(({ kind }) => kind === 'fullDisk');
    this.disk = isFilled ? mountTmpfs(diskMegabytes) : 'no full disk is planned';
    this.out = join(typeof this.disk === 'string' ? this.#folder : this.disk.folder, 'out');
  }

  static async begin(planned: PlannedSweep, bench: Bench): Promise<CliStage> {
    const redis = planned.mode === 'queue' ? await startRedis({ appendOnly: true }) : undefined;
    const stage = new CliStage(planned, bench, redis);
    stage.start('sweep');
    if (redis !== undefined) for (let worker = 0; worker < workersOfQueue; worker += 1) stage.start('worker');
    return stage;
  }

  start(role: Role): Member {
    const name = `${role} ${this.members.filter((member) => member.role === role).length + 1}`;
    const clock = join(this.#folder, `${name}.clock`);
    const { program, question } = this.bench;
    const queue = this.redis === undefined ? [] : ['--queue', this.redis.url];
    const argv =
      role === 'worker'
        ? ['worker', ...queue, '--workers', '1']
        : [
            'sweep',
            ...question,
            '--out',
            this.out,
            '--format',
            'json',
            ...(queue.length > 0 ? queue : ['--workers', '2']),
          ];
    const env = {
      ...process.env,
      LC_ALL: 'en_GB.UTF-8',
      ZHILI_QUEUE_LOCK: `${queueLock}`,
      ZHILI_FAULT_CLOCK: clock,
      [sweepMark]: this.mark,
    };
    const member = {
      role,
      program: new Program(name, ['--import', preload, program, ...argv], env),
      clock,
      wasKilled: false,
    };
    this.members.push(member);
    this.#rowsAtStart = this.rows();
    return member;
  }

  running(role: Role): Member[] {
    return this.members.filter((member) => member.role === role && member.program.isRunning);
  }

  rows(): number {
    return rowsOnDisk(join(this.out, 'store'));
  }

  isMoving(): boolean {
    return this.rows() > this.#rowsAtStart;
  }

  /** A sweep that was killed is not over: it will be started again. */
  get isOver(): boolean {
    const last = this.members.findLast(({ role }) => role === 'sweep')!;
    return this.running('sweep').length === 0 && !last.wasKilled;
  }

  /** What a process does within the next tenth of a second, and what the queue holds; `isBusy`: whether one at work must use the processor. */
  async situation(pid: number, isBusy: boolean): Promise<Situation> {
    const before = processorTime(pid);
    await pause(100);
    const after = processorTime(pid);
    const counts = this.redis === undefined ? undefined : await queueCounts(this.redis.url);
    const rows = this.rows();
    const ticks = before === undefined || after === undefined ? undefined : after - before;
    const text = [
      `${rows}/${this.total} rows`,
      ticks === undefined ? 'no processor time known' : `${ticks * 10} ms of the processor in 100 ms`,
      ...(counts === undefined ? [] : [`${counts.active} jobs active, ${counts.waiting} waiting`]),
    ].join('; ');
    const idle = this.#idle(rows) ?? idleText(ticks, isBusy, counts?.active);
    return { text, ...(idle === undefined ? {} : { idle }) };
  }

  #idle(rows: number): string | undefined {
    if (this.isOver) return 'the sweep had ended';
    return rows === 0 || rows >= this.total ? `${rows} of ${this.total} rows were there` : undefined;
  }

  inject(fault: PlannedFault): Promise<Injection> {
    return injectors[fault.kind](this, fault);
  }

  setClock({ clock }: Member, milliseconds: number): void {
    writeFileSync(clock, `${milliseconds}`);
  }

  async finish(): Promise<StageEnd> {
    try {
      return await judge(this);
    } finally {
      for (const { program } of this.members) await program.kill();
      await this.redis?.stop();
      if (typeof this.disk !== 'string') this.disk.remove();
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }
}

const diskMegabytes = 8;
const workersOfQueue = 2;

function idleText(ticks: number | undefined, isBusy: boolean, active: number | undefined): string | undefined {
  if (ticks === undefined) return 'the victim had ended';
  if (isBusy && ticks === 0) return 'the victim did nothing';
  return active === 0 ? 'no job was under way' : undefined;
}
