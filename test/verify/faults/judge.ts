import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestOf } from './bench.ts';
import type { CliStage, Member } from './cliStage.ts';
import { keptRuns } from './keptRuns.ts';
import { leftBehind } from './leftBehind.ts';
import { Program } from './program.ts';
import { type QueueCounts, queueCounts } from './queueCounts.ts';
import type { StageEnd } from './stage.ts';
import { rowsEver } from './storeView.ts';
import { pause, until } from './waiting.ts';

/** What a finished sweep leaves, the same to the byte however it was run. */
const resultFiles = [
  ...['results.json', 'results.csv', 'summary.csv', 'points.csv', 'runs.csv'],
  ...['runs/part-000001.parquet', 'runs/SHA256SUMS'],
];
const longestEnd = 120_000;
const longestFarewell = 20_000;

/** Waits for the end of a sweep and holds all it leaves against the clean run: digest, runs, status, messages, jobs, processes. */
export async function judge(stage: CliStage): Promise<StageEnd> {
  const { bench, members, problems } = stage;
  const hasEnded = await until(() => stage.isOver, longestEnd);
  if (!hasEnded) problems.push(`it did not end in ${longestEnd / 1000} s at ${stage.rows()} of ${stage.total} rows`);
  for (const { program } of stage.running('sweep')) problems.push(`${program.name} said: ${tail(program.messages)}`);
  const sweeps = members.filter(({ role, wasKilled }) => role === 'sweep' && !wasKilled);
  for (const { program } of sweeps) await judgeSweep(program, stage);
  if (stage.redis !== undefined) await judgeQueue(stage);
  const digests = new Set(sweeps.map(({ program }) => digestOf(program.out)));
  const digest = digests.size === 1 ? [...digests][0] : undefined;
  if (hasEnded) {
    await judgeRuns(stage);
    judgeDamage(stage, await judgeStatus(stage));
  }
  for (const pid of leftBehind(stage.mark)) problems.push(`process ${pid} was left behind`);
  return {
    digest,
    isEqual: digest === bench.clean.digest,
    rerun: Math.max(0, rowsEver(join(stage.out, 'store')) - stage.total),
    problems,
  };
}

async function judgeSweep(program: Program, { bench, problems }: CliStage): Promise<void> {
  if (program.isRunning) return;
  const { code, signal } = await program.ended;
  if (code !== 0) problems.push(`${program.name} ended with ${code ?? signal}: ${tail(program.messages)}`);
  else if (program.out !== bench.clean.out)
    problems.push(`${program.name} printed another document than the clean run`);
}

/** Workers go when they are asked to, and no job is left. */
async function judgeQueue(stage: CliStage): Promise<void> {
  const { problems } = stage;
  // A Redis that lost the last seconds hands runs out again whose rows are there: they end, or are given back, in a while.
  let counts = await queueCounts(stage.redis!.url);
  for (const end = performance.now() + longestFarewell; isLeft(counts) && performance.now() < end; ) {
    await pause(200);
    counts = await queueCounts(stage.redis!.url);
  }
  if (counts === undefined) problems.push('Redis does not answer');
  else if (counts.active + counts.waiting > 0) {
    problems.push(`${counts.active} active and ${counts.waiting} waiting jobs are left`);
  }
  const workers = stage.running('worker');
  // Before it has said a word it does not listen yet.
  await until(() => workers.every(({ program }) => !program.isRunning || program.messages !== ''), longestFarewell);
  for (const { program } of workers) program.send('SIGINT');
  await until(() => workers.every(({ program }) => !program.isRunning), longestFarewell);
  for (const { program } of stage.members.filter(isWorkerAtWork)) {
    if (program.isRunning) problems.push(`${program.name} did not go when asked to`);
    else {
      const { code, signal } = await program.ended;
      if (code !== 0) problems.push(`${program.name} ended with ${code ?? signal}: ${tail(program.messages)}`);
    }
  }
}

function isLeft(counts: QueueCounts | undefined): boolean {
  return counts !== undefined && counts.active + counts.waiting > 0;
}

function isWorkerAtWork({ role, wasKilled }: Member): boolean {
  return role === 'worker' && !wasKilled;
}

/** Every run once, in order, with the numbers of the clean run. */
async function judgeRuns({ out, bench, problems }: CliStage): Promise<void> {
  try {
    const { places, rows } = await keptRuns(join(out, 'runs'));
    if (new Set(places).size !== places.length) problems.push('a run is there twice');
    if (rows.join('\n') !== bench.clean.runs.rows.join('\n')) {
      problems.push(`the ${rows.length} runs are not those of the clean run (${bench.clean.runs.rows.length})`);
    }
    for (const name of resultFiles) {
      const isSame = readFileSync(join(out, name)).equals(readFileSync(join(bench.clean.folder, name)));
      if (!isSame) problems.push(`${name} is not that of the clean run`);
    }
  } catch (error) {
    problems.push(`the results cannot be read: ${(error as Error).message}`);
  }
}

/** Resolves with what `status` said. It ends with 1 where it names damage. */
async function judgeStatus({ out, bench, problems }: CliStage): Promise<string> {
  const status = new Program('status', [bench.program, 'status', out, '--format', 'json'], {
    ...process.env,
    LC_ALL: 'en_GB.UTF-8',
  });
  const { code } = await status.ended;
  const found = code === 0 || code === 1 ? (JSON.parse(status.out || '{}') as Partial<Status>) : {};
  const { total, ok, missing, failures = [], isGathered, damage = [] } = found;
  if (code !== (damage.length === 0 ? 0 : 1)) {
    problems.push(`status ended with ${code}: ${tail(status.messages)}`);
    return status.messages;
  }
  // What it finds damaged only now, after the end, is missing again.
  const isAllThere = damage.length === 0 ? ok === total && missing === 0 : (ok ?? 0) + (missing ?? 0) === total;
  if (!(total === bench.total && isAllThere && failures.length === 0 && isGathered))
    problems.push(`status says ${ok} of ${total} ok, ${missing} missing, ${failures.length} failures`);
  return status.out;
}

interface Status {
  readonly total: number;
  readonly ok: number;
  readonly missing: number;
  readonly failures: readonly unknown[];
  readonly isGathered: boolean;
  readonly damage: readonly unknown[];
}

/** A damaged file is named by who works on, or by \`status\`, unless its writer replaced it before anybody read it. */
function judgeDamage({ damages, members, problems }: CliStage, status: string): void {
  const said = [...members.map(({ program }) => program.messages), status].map((text) => text.replace(/\s/g, ''));
  for (const { path, isThere } of damages) {
    const isNamed = said.some((text) => text.includes(basename(path)));
    // What parts there were is known from the manifest alone.
    const isUnknown = !existsSync(path) && damages.some((other) => other.path === manifestOf(path));
    if (!isNamed && !isUnknown && isThere()) problems.push(`${basename(path)} is damaged and nobody named it`);
  }
}

function manifestOf(part: string): string {
  return part.replace('/parts/', '/manifests/').replace(/-\d{6}-[0-9a-f]{32}\.parquet$/, '.json');
}

function tail(text: string): string {
  return text.trim().split('\n').slice(-3).join(' | ');
}
