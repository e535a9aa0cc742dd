import { existsSync, rmSync, statSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CliStage } from './cliStage.ts';
import type { DamageKind } from './faultKinds.ts';
import { flipBit } from './flipBit.ts';
import { pick } from './pick.ts';
import type { PlannedFault } from './planFaults.ts';
import type { Injection } from './stage.ts';
import { type StoreView, storeView } from './storeView.ts';

interface Target {
  readonly path: string;
  /** What the damage was, and which rows it touches. */
  readonly text: string;
  /** Does it, and says how to see whether it is still there. */
  damage(): () => boolean;
}

/** Damages a file of the store: while the sweep runs, or after it was killed and before it is started again. */
export async function damageStore(stage: CliStage, kind: DamageKind, fault: PlannedFault): Promise<Injection> {
  const [first] = stage.running('sweep');
  const { text, idle } =
    first === undefined
      ? { text: 'no sweep was running', idle: undefined }
      : await stage.situation(first.program.pid, stage.redis === undefined);
  const victims = fault.isWhileStopped ? stage.running('sweep') : [];
  for (const victim of victims) {
    victim.wasKilled = true;
    await victim.program.kill();
  }
  const mend = async () => {
    if (victims.length > 0) stage.start('sweep');
  };
  const situation = `${text}; ${victims.length > 0 ? 'killed before, started again after' : 'running'}`;
  const target = choose(storeView(join(stage.out, 'store')), kind, fault.draws);
  if (target === undefined) return { target: 'none', situation, missed: `there was no file for ${kind}`, mend };
  try {
    stage.damages.push({ path: target.path, isThere: target.damage() });
  } catch (error) {
    const missed = `the file was gone: ${(error as NodeJS.ErrnoException).code}`;
    return { target: basename(target.path), situation, missed, mend };
  }
  return {
    target: `${basename(target.path)}: ${target.text}`,
    situation,
    ...(idle === undefined ? {} : { missed: idle }),
    mend,
  };
}

/** A file with rows that count, and what to do to it; undefined where there is none. */
function choose(
  { journals, parts, manifests }: StoreView,
  kind: DamageKind,
  draws: readonly number[],
): Target | undefined {
  const [which, where, bit] = draws as [number, number, number];
  if (kind === 'flipJournal') {
    const journal = pick(
      journals.filter(({ rows }) => rows.length > 0),
      which,
    );
    if (journal === undefined) return undefined;
    const row = Math.floor(where * journal.rows.length);
    const [from, to] = journal.rows[row]!;
    const at = from + Math.floor(bit * (to - from));
    const text = `bit ${bitOf(bit, to - from)} of byte ${at} flipped, in row ${row + 1} of ${journal.rows.length}`;
    return { path: journal.path, text, damage: () => flipBit(journal.path, at, bitOf(bit, to - from)) };
  }
  if (kind === 'flipManifest') {
    const path = pick(manifests, which);
    if (path === undefined) return undefined;
    const bytes = statSync(path).size;
    const at = Math.floor(where * bytes);
    return { path, text: `bit ${bitOf(bit)} of byte ${at} flipped`, damage: () => flipBit(path, at, bitOf(bit)) };
  }
  const part = pick(
    parts.filter(({ rows }) => rows > 0),
    which,
  );
  if (part === undefined) return undefined;
  const { path, bytes, rows } = part;
  const at = Math.floor(where * bytes);
  if (kind === 'deletePart') return { path, text: `removed with ${rows} rows`, damage: () => removed(path) };
  if (kind === 'truncatePart') {
    return { path, text: `cut from ${bytes} to ${at} bytes, ${rows} rows`, damage: () => cut(path, at) };
  }
  const text = `bit ${bitOf(bit)} of byte ${at} flipped, ${rows} rows`;
  return { path, text, damage: () => flipBit(path, at, bitOf(bit)) };
}

function removed(path: string): () => boolean {
  rmSync(path);
  return () => !existsSync(path);
}

function cut(path: string, at: number): () => boolean {
  truncateSync(path, at);
  return () => existsSync(path) && statSync(path).size === at;
}

/** The bit that is left of a draw once it has chosen one of `places`. */
function bitOf(draw: number, places = 1): number {
  const left = draw * places;
  return Math.floor(8 * (left - Math.floor(left)));
}
