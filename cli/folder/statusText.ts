import { faultText } from '../../locales/faultText.ts';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { sizeText } from '../../report/sizeText.ts';
import type { FolderStatus } from '../../sim/experiment/folder/folderStatus.ts';
import { type SweepRecord, shardText } from '../../sim/experiment/folder/sweepRecord.ts';
import { clockText } from '../clockText.ts';
import { leftGrid } from '../report/grid.ts';

/** Writers and damaged places named at most. */
const mostShown = 8;

/** The status of a folder as a table and lists. `now` is that of the wall clock. */
export function statusText(status: FolderStatus, now: number, texts: Texts): string {
  const t = texts.folder.status;
  const { record, failures, failed, damage, writers, bytes } = status;
  const { shard, seed, engine, version, points, policies, worlds } = record;
  const rows: [string, string][] = [
    [t.what, fill(t.whatText, { kind: t.kinds[record.kind], name: nameOf(record) })],
    ...(shard === undefined ? [] : [[t.shard, shardText(shard)] satisfies [string, string]]),
    [t.size, fill(t.sizeText, { points, policies: policies.length, worlds })],
    [t.seed, String(seed)],
    [t.engine, fill(t.engineText, { engine, version })],
    ...progressRows(status, texts),
    [t.disk, sizeText(bytes)],
  ];
  const faults = failures.map(({ fault }) => faultText(fault, texts.language));
  const lives = writers.map(({ writer, kept, seen, isAlive }) =>
    fill(t.writer, {
      writer,
      kept,
      ago: clockText(Math.max(0, now - seen) / 1000),
      state: isAlive ? t.alive : t.ended,
    }),
  );
  return [
    leftGrid(rows),
    ...list(t.writers, lives, lives.length, texts),
    ...list(t.failures, faults, failed, texts),
    ...list(
      t.damage,
      damage.map((fault) => faultText(fault, texts.language)),
      damage.length,
      texts,
    ),
    '',
  ].join('\n');
}

function progressRows(
  { record, total, ok, failed, refused, missing, isGathered, isWriting, runsPerSecond, etaSeconds }: FolderStatus,
  texts: Texts,
): [string, string][] {
  const t = texts.folder.status;
  const { unknown } = texts.report.progress;
  const done = total - missing;
  // What is not complete is never shown as 100 %.
  const share = total === 0 ? 100 : Math.floor((1000 * done) / total) / 10;
  const eta = Number.isFinite(etaSeconds) ? clockText(etaSeconds) : unknown;
  const rate = runsPerSecond > 0 ? runsPerSecond.toPrecision(2) : unknown;
  const notYet = record.shard !== undefined ? t.notGatheredShard : missing > 0 ? t.notGatheredRuns : t.notGathered;
  return [
    [t.done, fill(t.doneText, { done, total, share: share.toFixed(1) })],
    [t.ok, String(ok)],
    [t.failed, failed === 0 ? '0' : fill(t.failedText, { failed })],
    [t.refused, String(refused)],
    [t.missing, String(missing)],
    [t.results, isGathered ? t.gathered : notYet],
    [t.rate, isWriting ? fill(t.rateText, { rate, eta }) : t.nobody],
  ];
}

function list(title: string, lines: readonly string[], all: number, texts: Texts): string[] {
  if (all === 0) return [];
  const shown = lines.slice(0, mostShown).map((line) => `  ${line}`);
  const more = all - shown.length;
  return ['', title, ...shown, ...(more > 0 ? [`  ${fill(texts.folder.status.more, { n: more })}`] : [])];
}

/** The id that a source gives itself; of an attribution the two policies. */
function nameOf({ kind, source }: SweepRecord): string {
  const { id, policies } = source as { readonly id?: unknown; readonly policies?: readonly unknown[] };
  if (kind === 'attribution' && Array.isArray(policies)) return policies.map(policyName).join(' -> ');
  return typeof id === 'string' ? id : '';
}

/** A written policy is an id, a file or a mixture. */
function policyName(written: unknown): string {
  const { file, id } = written as { readonly file?: string; readonly id?: string };
  return typeof written === 'string' ? written : (file ?? id ?? '');
}

/** The same as JSON; what is infinite becomes null. */
export function statusJson({ record, ...status }: FolderStatus): string {
  const { source: _, text: __, ...rest } = record;
  return `${JSON.stringify({ sweep: { ...rest, name: nameOf(record) }, ...status }, null, 2)}\n`;
}
