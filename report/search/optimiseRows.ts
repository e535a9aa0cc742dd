import type { FactorValue } from '../../sim/experiment/factor.ts';
import { csvRow } from '../csv.ts';
import type { OptimiseDocument } from './optimiseDocument.ts';
import type { ToldCandidate } from './toldCandidate.ts';

/** Header and one row a policy of the menu or the start and objective. */
export function* menuRows({ menu, starts }: OptimiseDocument): Generator<string> {
  yield csvRow([
    'policy',
    'on',
    'verdict',
    'objective',
    'searched',
    'mean',
    'lo',
    'hi',
    'n',
    'nUndefined',
    'flattery',
    'picked',
  ]);
  const all = [
    ...menu.map(({ id, figures, verdict }) => ({ id, on: 'menu', verdict, figures })),
    ...starts.map(({ id, figures }) => ({ id, on: 'start', verdict: null, figures })),
  ];
  for (const { id, on, verdict, figures } of all) {
    for (const { key, searched, mean, lo, hi, n, nUndefined, flattery, picked } of figures) {
      yield csvRow([
        id,
        on,
        verdict,
        key,
        ...[searched, mean, lo, hi].map(finite),
        n,
        nUndefined,
        finite(flattery),
        finite(picked),
      ]);
    }
  }
}

/** Header and one row a policy of the menu, policy of the start and objective: their difference in the same fresh worlds. */
export function* differenceRows({ menu }: OptimiseDocument): Generator<string> {
  yield csvRow(['policy', 'against', 'relation', 'objective', 'difference', 'lo', 'hi', 'n', 'pBetter']);
  for (const { id, against } of menu) {
    for (const { policy, relation, differences } of against) {
      for (const { key, difference, lo, hi, n, pBetter } of differences) {
        yield csvRow([id, policy, relation, key, ...[difference, lo, hi].map(finite), n, finite(pBetter)]);
      }
    }
  }
}

/** Header and one row a policy of the menu and lever in which it differs from the nearest policy of the start. */
export function* leverRows({ menu }: OptimiseDocument): Generator<string> {
  yield csvRow(['policy', 'lever', 'nearest', 'from', 'to', 'moved']);
  for (const { id, nearest, levers } of menu) {
    for (const { key, from, to, moved } of levers) yield csvRow([id, key, nearest, String(from), String(to), moved]);
  }
}

/** Header and one row a candidate: generation from 0, whether it is on the front, by how much it breaks the budget (0: it can be had; empty: unknown), its objectives in the worlds of the search, and what was searched. */
export function* candidateRows(document: OptimiseDocument, told: readonly ToldCandidate[]): Generator<string> {
  const { objectives, factors, front } = document;
  const onFront = new Set(front.map(({ candidate }) => candidate));
  const value = (one: FactorValue) => (typeof one === 'boolean' ? String(one) : one);
  yield csvRow([
    ...['candidate', 'generation', 'onFront', 'violation'],
    ...objectives.map(({ key }) => key),
    ...factors.map(({ factor }) => `lever:${factor.key}`),
  ]);
  for (const { id, generation, violation, objectives: means, values } of told) {
    yield csvRow([
      id,
      generation,
      onFront.has(id) ? 1 : 0,
      violation,
      ...objectives.map((_, i) => means?.[i] ?? null),
      ...values.map(value),
    ]);
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
