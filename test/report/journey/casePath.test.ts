import { describe, expect, it } from 'vitest';
import { factRow, factsOf } from '../../../models/governance/caseFacts.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';
import { horizonOf, idOf, pathOf } from '../../../models/governance/journey.ts';
import { casePath, type SegmentKind, type SegmentWhat } from '../../../report/journey/casePath.ts';
import { orderedLanes } from '../../../report/journey/lanes.ts';
import { columnsById } from '../../models/support/columnsById.ts';
import { loggedRuns } from './journeyRuns.ts';

const policies = ['reactive-centralized', 'preventive-devolved', 'q-county-after', 'expert-led'];
const runs = loggedRuns(policies);

describe('The path of a case', () => {
  it.each(policies)('is told without gap or overlap from birth to end, whatever becomes of it, under %s', (policy) => {
    const run = runs[policies.indexOf(policy)]!;
    const facts = factsOf(run.log);
    const wrong: string[] = [];
    // pathOf looks through the whole log: a part of the cases, spread over all of them.
    for (let row = 0; row < facts.id.length; row += 41) {
      const id = facts.id[row]!;
      const { segments, marks, birth, end } = casePath(run, id);
      const told = segments.map(({ kind, what, from, to }) => `${kind}/${what} ${from}-${to}`).join(', ');
      if (end > birth && segments.length === 0) wrong.push(`${id}: nothing`);
      let at = birth;
      for (const { from, to, lane } of segments) {
        if (from !== at || !(to > from) || lane === '') wrong.push(`${id}: ${told}`);
        at = to;
      }
      if (segments.length > 0 && at !== end) wrong.push(`${id}: ends ${end}, ${told}`);
      const latent = segments.find(({ kind }) => kind === 'latent');
      const surfaced = facts.surfacedAt[row]!;
      if (latent !== undefined && latent.to !== (surfaced > 0 ? surfaced : end)) wrong.push(`${id}: latent, ${told}`);
      if (marks.length !== pathOf(run.log, id).length) wrong.push(`${id}: marks`);
    }
    expect(wrong).toEqual([]);
  });

  it('tells every kind of stretch somewhere, and what the stations know of it', () => {
    const [kinds, whats] = [new Set<SegmentKind>(), new Set<SegmentWhat>()];
    for (const run of runs) {
      const facts = factsOf(run.log);
      for (let row = 0; row < facts.id.length; row += 29) {
        for (const { kind, what } of casePath(run, facts.id[row]!).segments) {
          kinds.add(kind);
          whats.add(what);
        }
      }
    }
    expect([...kinds].toSorted()).toEqual(['handling', 'latent', 'meeting', 'pause', 'transfer', 'waiting']);
    for (const what of ['queue', 'attempt', 'wrongDesk', 'hop', 'up', 'afterAttempt', 'panel', 'panelQueue'] as const) {
      expect([...whats], what).toContain(what);
    }
  });

  it('puts every stretch of work between its beginning in the log and its end there', () => {
    const run = runs[0]!;
    const { caseId, event } = run.log;
    const begun = event.indexOf(eventCode.begun);
    const { segments, marks } = casePath(run, caseId[begun]!);
    const first = marks.find((mark) => mark.event === eventCode.begun)!;
    const work = segments.find(({ from, kind }) => from === first.time && kind === 'handling')!;
    expect(marks.some(({ time }) => time === work.to) || work.to === horizonOf(run)).toBe(true);
    expect(work.lane).toBe(first.lane);
  });
});

describe('The facts of the cases of a log', () => {
  it('are what the state has of them at the end, for all or for disputes alone', () => {
    const [some] = loggedRuns(['preventive-devolved'], 120, 'disputes');
    for (const run of [runs[1]!, some!]) {
      const facts = factsOf(run.log);
      const g = columnsById(run.state);
      for (const key of [
        'birth',
        'severity',
        'locality',
        'matters',
        'caseClass',
        'type',
        'community',
        'status',
        'endedAt',
        'surfacedAt',
      ] as const) {
        expect(Array.from(facts[key]), key).toEqual(Array.from(facts.id, (id) => g[key][id]));
      }
    }
    expect(some!.log.cases!.id!.length).toBeLessThan(factsOf(runs[1]!.log).id.length);
    expect(new Set(factsOf(some!.log).caseClass)).toEqual(new Set([0]));
    expect(structuredClone(some!.log)).toEqual(some!.log);
  });

  it('are found by number and by name, and what is not there is not found', () => {
    const facts = factsOf(runs[1]!.log);
    expect(facts.id.every((id, row) => factRow(facts, id) === row)).toBe(true);
    expect(factRow(facts, facts.id.length)).toBe(-1);
    const { from, parent, ordinal } = runs[1]!.log.lineage!;
    const child = parent.findIndex((one) => one < from);
    expect(idOf(runs[1]!, `${parent[child]}.${ordinal[child]}`)).toBe(from + child);
    for (const name of ['', 'x', '1.', '-1', '1.5.200', String(from)]) expect(idOf(runs[1]!, name), name).toBe(-1);
  });

  it('have the chance and the luck of every attempt, which decide it', () => {
    const { log } = runs[0]!;
    const { row, chance, luck } = log.attempts!;
    expect(row.length).toBe(log.event.filter((event) => event === eventCode.attempted).length);
    row.forEach((at, i) => {
      expect(log.event[at]).toBe(eventCode.attempted);
      expect(log.cause[at] === 11).toBe(luck[i]! < chance[i]!);
    });
  });
});

it('Lanes stand from the household up to the county, by number where there are several', () => {
  expect(
    orderedLanes([
      'centre',
      'office-2-1',
      'household',
      'office-1-10',
      'office-1-2',
      'community-3',
      'panel',
      'department-0',
      'centre',
    ]),
  ).toEqual(['household', 'community-3', 'office-1-2', 'office-1-10', 'office-2-1', 'panel', 'department-0', 'centre']);
});
