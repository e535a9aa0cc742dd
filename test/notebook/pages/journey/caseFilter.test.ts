import { expect, it } from 'vitest';
import { factsOf } from '../../../../models/governance/caseFacts.ts';
import { CASE } from '../../../../models/governance/grievanceTable.ts';
import { type CaseFilter, filteredPairs, noFilter } from '../../../../notebook/pages/journey/caseFilter.ts';
import { fatePairs } from '../../../../report/journey/fatePairs.ts';
import { loggedRuns } from '../../../report/journey/journeyRuns.ts';

const runs = loggedRuns(['reactive-centralized', 'preventive-devolved']);
const pairs = fatePairs(runs[0]!, runs[1]!);
const kept = (change: Partial<CaseFilter>) => filteredPairs(runs, pairs, { ...noFilter, ...change });
const [a, b] = runs.map(({ log }) => factsOf(log)) as [ReturnType<typeof factsOf>, ReturnType<typeof factsOf>];

it('A filter keeps the cases that fit, in their order, and every case where it asks for nothing', () => {
  expect(kept({})).toEqual(pairs);
  const [endA, endB] = [a.status[pairs[0]!.rows[0]]!, b.status[pairs[0]!.rows[1]]!];
  const both = kept({ endA: String(endA), endB: String(endB) });
  expect(both.length).toBeGreaterThan(0);
  expect(both.every(({ rows: [x, y] }) => a.status[x] === endA && b.status[y] === endB)).toBe(true);
  expect(both).toEqual(pairs.filter((pair) => both.includes(pair)));
  for (const [key, column] of [
    ['caseClass', a.caseClass],
    ['type', a.type],
    ['township', a.township],
    ['community', a.community],
  ] as const) {
    const row = pairs.find(({ rows }) => rows[0] >= 0)!.rows[0];
    const found = kept({ [key]: String(column[row]), world: 'a' });
    expect(found.length, key).toBeGreaterThan(0);
    expect(
      found.every(({ rows: [x] }) => column[x] === column[row]),
      key,
    ).toBe(true);
  }
});

it('Worlds split the cases into those of both and those of one only; surfacing is told apart from coming to be', () => {
  const [inBoth, onlyA, onlyB] = (['both', 'onlyA', 'onlyB'] as const).map((world) => kept({ world }).length);
  expect(inBoth! + onlyA! + onlyB!).toBe(pairs.length);
  expect([kept({ world: 'a' }).length, kept({ world: 'b' }).length]).toEqual([inBoth! + onlyA!, inBoth! + onlyB!]);
  const surfaced = kept({ surfaced: 'onlyB', world: 'both' });
  expect(surfaced.length).toBeGreaterThan(0);
  expect(surfaced.every(({ rows: [x, y] }) => a.status[x]! < CASE && b.status[y]! >= CASE)).toBe(true);
});

it('A number finds the case and those it caused', () => {
  const caused = pairs.find(({ name }) => name.includes('.'))!;
  const found = kept({ search: ` ${caused.name}` }).map(({ name }) => name);
  expect(found).toContain(caused.name);
  expect(kept({ search: 'x' })).toEqual([]);
});
