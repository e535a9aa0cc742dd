import type { OpenedLedger } from '../reading/openLedger.ts';
import { bodyRows } from '../rows/bodyRows.ts';
import { closingOf } from './activities.ts';
import { type ColumnKey, type ColumnMapping, columnKeys } from './columnMapping.ts';
import { contentScore } from './contentScore.ts';
import { headerScores } from './headerScore.ts';
import { pathSeparatorOf } from './pathSeparator.ts';
import { type ColumnProfile, profileColumn } from './profileColumn.ts';

export interface ColumnGuess {
  readonly key: ColumnKey;
  readonly column: string;
  /** In [0, 1]: how well header and content fit, less where another column fits nearly as well. */
  readonly confidence: number;
  readonly by: 'header' | 'content' | 'both';
}

export interface MappingGuess {
  readonly mapping: ColumnMapping;
  /** Of each column that the mapping names, in the order of `columnKeys`. */
  readonly guesses: readonly ColumnGuess[];
}

interface Candidate {
  readonly key: ColumnKey;
  readonly column: number;
  readonly score: number;
  readonly header: number;
  readonly content: number;
}

const least = 0.4;

const sampled = 1000;

const eventKeys: readonly ColumnKey[] = ['activity', 'time'];

/** Guesses which column says what, from the header in Chinese and English and from what stands below it. Every guess can be wrong: it is shown with a sample before it is used. Throws nothing. */
export function guessMapping(opened: OpenedLedger): MappingGuess {
  const { names } = opened.header;
  const rows = sampleOf(bodyRows(opened));
  const columns = names.map((_, c) => rows.map((row) => (row[c] ?? '').trim()));
  const profiles = columns.map(profileColumn);
  const candidates = names.flatMap((name, c) => candidatesOf(name, c, profiles[c]!, columns[c]!));
  const asEvents = assigned(candidates);
  const form = isEventForm(opened, asEvents, profiles) ? 'events' : 'cases';
  const found = form === 'events' ? asEvents : assigned(candidates.filter(({ key }) => !eventKeys.includes(key)));
  if (form === 'cases') findReceived(found, profiles);
  const guesses = columnKeys.flatMap((key): ColumnGuess[] => {
    const one = found.get(key);
    if (one === undefined) return [];
    const by = one.header === 0 ? 'content' : one.content < 0.3 ? 'header' : 'both';
    return [{ key, column: names[one.column]!, confidence: confidenceOf(one, candidates, found), by }];
  });
  const path = found.get('path');
  const separator =
    path === undefined ? undefined : pathSeparatorOf(columns[path.column]!.filter((cell) => cell !== ''));
  const activity = found.get('activity');
  return {
    mapping: {
      form,
      columns: Object.fromEntries(guesses.map(({ key, column }) => [key, column])),
      ...(separator === undefined ? {} : { pathSeparator: separator.separator }),
      ...(form === 'events' && activity !== undefined
        ? closingOf(bodyRows(opened).map((row) => row[activity.column] ?? ''))
        : {}),
    },
    guesses,
  };
}

/** Rows at even distances: a ledger is often in the order of its dates. */
function sampleOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (rows.length <= sampled) return rows;
  return Array.from({ length: sampled }, (_, i) => rows[Math.floor((i * rows.length) / sampled)]!);
}

function candidatesOf(name: string, column: number, profile: ColumnProfile, cells: readonly string[]): Candidate[] {
  if (profile.filled === 0) return [];
  const scores = headerScores(name);
  const paths = pathSeparatorOf(cells.filter((cell) => cell !== ''))?.share ?? 0;
  return [...scores].flatMap(([key, header]) => {
    const content = contentScore(key, profile, paths);
    const score = header * (0.35 + 0.65 * content);
    return score >= least ? [{ key, column, score, header, content }] : [];
  });
}

/** The best pairs first; each column and each key once. */
function assigned(candidates: readonly Candidate[]): Map<ColumnKey, Candidate> {
  const found = new Map<ColumnKey, Candidate>();
  const taken = new Set<number>();
  for (const one of [...candidates].sort((a, b) => b.score - a.score || a.column - b.column)) {
    if (found.has(one.key) || taken.has(one.column)) continue;
    found.set(one.key, one);
    taken.add(one.column);
  }
  return found;
}

/** Events have a time each, and their cases come again: at least three rows to two cases. */
function isEventForm(
  { format }: OpenedLedger,
  found: ReadonlyMap<ColumnKey, Candidate>,
  profiles: readonly ColumnProfile[],
): boolean {
  if (format === 'xes') return true;
  const id = found.get('caseId');
  if (id === undefined || !found.has('time')) return false;
  return found.has('activity') && profiles[id.column]!.different <= 2 / 3;
}

/** A case has to be received: where no header says when, it is when it was accepted, else the earliest of the columns of dates that are left. */
function findReceived(found: Map<ColumnKey, Candidate>, profiles: readonly ColumnProfile[]): void {
  if (found.has('received')) return;
  const accepted = found.get('accepted');
  if (accepted !== undefined) {
    found.delete('accepted');
    found.set('received', { ...accepted, key: 'received', score: 0.7 * accepted.score });
    return;
  }
  const taken = new Set([...found.values()].map(({ column }) => column));
  let best: number | undefined;
  for (const [column, { dates, filled, meanDate }] of profiles.entries()) {
    if (taken.has(column) || dates < 0.8 || filled < 0.8) continue;
    if (best === undefined || meanDate < profiles[best]!.meanDate) best = column;
  }
  if (best !== undefined) found.set('received', { key: 'received', column: best, score: 0.4, header: 0, content: 1 });
}

/** Less sure where another column that nothing else needs fits nearly as well. */
function confidenceOf(one: Candidate, all: readonly Candidate[], found: ReadonlyMap<ColumnKey, Candidate>): number {
  const taken = new Set([...found.values()].map(({ column }) => column));
  const next = all
    .filter(({ key, column }) => key === one.key && column !== one.column && !taken.has(column))
    .reduce((most, { score }) => Math.max(most, score), 0);
  const lead = Math.min(1, Math.max(0, one.score - next) / 0.3);
  return Math.round(100 * Math.min(1, one.score) * (0.6 + 0.4 * lead)) / 100;
}
