import { describe, expect, it } from 'vitest';
import { describeLedger } from '../../../ledger/describe/describeLedger.ts';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import { type PublishedLedger, publishedLedger } from '../../../report/ledger/published/publishedLedger.ts';
import { type MadeCase, madeLedger, monday } from '../../ledger/madeLedger.ts';

function published(cases: readonly MadeCase[]): PublishedLedger {
  const ledger = madeLedger(cases);
  return publishedLedger(describeLedger(ledger, ledgerReading(ledger)));
}

/** `n` cases of a day, with what they share. */
const sameDay = (n: number, day: number, more: Partial<MadeCase> = {}): MadeCase[] =>
  Array.from({ length: n }, () => ({ received: monday + day, ...more }));

const small = (count: number | null) => count !== null && count > 0 && count < 5;

describe('What a ledger says, as it may be published', () => {
  it('withholds a small week and another one beside it, so that neither follows from the sum', () => {
    const { weeks } = published([10, 3, 12, 8].flatMap((n, week) => sameDay(n, 7 * week + (week === 3 ? 6 : 0))));
    expect(weeks.map(({ cases }) => cases)).toEqual([10, null, 12, null]);
    expect(weeks.map(({ lo }) => Number.isNaN(lo))).toEqual([false, true, false, true]);
  });

  it('tells the twelve most frequent types and the others together, without small counts', () => {
    const types = Array.from({ length: 15 }, (_, i) => sameDay(40 - i, i % 7, { type: `T${i}` })).flat();
    const said = published([...types, ...sameDay(3, 6)]).types;
    expect(said.map(({ kind }) => kind)).toEqual([...Array<string>(12).fill('word'), 'others', 'empty']);
    expect(said.at(-1)).toMatchObject({ cases: null, share: null });
    expect(said.filter(({ cases }) => cases === null)).toHaveLength(2);
    expect(said[0]).toMatchObject({ word: 'T0', cases: 40 });
    const { value, lo, hi } = said[0]!.share!;
    expect(lo < value && value < hi).toBe(true);
  });

  it('gives no share of a deadline from which a small count follows', () => {
    const { onTime } = published([
      ...sameDay(30, 0, { accepted: monday, closed: monday + 3, result: '调解成功' }),
      ...sameDay(2, 1, { accepted: monday + 20, closed: monday + 60, result: '调解成功' }),
      ...sameDay(20, 13, { accepted: monday + 13 }),
    ]);
    for (const { onTime: kept, late, notYetDue, unknown, endedOtherwise, share } of onTime) {
      expect([kept, late, notYetDue, unknown, endedOtherwise].some(small)).toBe(false);
      if (kept === null || late === null) expect(share).toBeNull();
    }
    expect(onTime.find(({ deadline }) => deadline === 'accept')?.late).toBeNull();
  });

  it('draws the curve of settlement in steps of five cases or more, as far as five are watched', () => {
    const cases = Array.from({ length: 43 }, (_, i) => ({ received: monday, closed: monday + 1 + i }));
    const { points } = published(cases).settlement!;
    expect(points[0]).toMatchObject({ day: 0, ended: 0 });
    expect(points.slice(1).map(({ day }) => day)).toEqual([5, 10, 15, 20, 25, 30, 35]);
    expect(points.slice(1).map(({ ended }) => Math.round(43 * ended))).toEqual([5, 10, 15, 20, 25, 30, 35]);
    for (const { ended, lo, hi } of points.slice(1)) expect(lo < ended && ended < hi).toBe(true);
  });

  it('tells ways between departments whose sums are those of the ledger, without small ones', () => {
    const path = (...names: string[]) => ({ path: names.map((name) => [name] as const) });
    const { departments } = published([
      ...sameDay(20, 0, path('A', 'B')),
      ...sameDay(9, 1, path('A', 'B', 'C')),
      ...sameDay(2, 2, path('C', 'A')),
      ...sameDay(8, 7, path('C')),
    ]);
    const { nodes, ways, cases } = departments!;
    expect(cases).toBe(39);
    expect(ways.map(({ passes }) => passes).some(small)).toBe(false);
    const place = (name: string) => nodes.findIndex((one) => one.name === name);
    const way = (from: string, to: string) => ways.find((one) => one.from === place(from) && one.to === place(to));
    expect(way('A', 'B')?.passes).toBe(29);
    expect(way('C', 'A')?.passes).toBeNull();
  });

  it('gathers departments beyond the nine most visited, and has none where nobody handed a case on', () => {
    const chains = Array.from({ length: 12 }, (_, i) =>
      sameDay(30 - i, i % 7, { path: [[`D${i}`], [`D${(i + 1) % 12}`]] }),
    ).flat();
    const { nodes } = published(chains).departments!;
    expect(nodes).toHaveLength(10);
    expect(nodes.at(-1)?.name).toBeNull();
    expect(published(sameDay(20, 0, { department: 'A' })).departments).toBeNull();
  });

  it('tells shares of places between which five cases lie, and nothing of a single place', () => {
    const places = [40, 30, 20, 8, 6, 5, 5, 4, 2, 1, 1, 1].flatMap((n, i) => sameDay(n, i % 7, { place: `P${i}` }));
    const said = published(places).places!;
    expect(
      said.top.map(({ top, share }) => [top, share === null ? null : Math.round(share.value * said.cases)]),
    ).toEqual([
      [1, 40],
      [2, 70],
      [5, 104],
      [10, null],
    ]);
    expect(published(sameDay(20, 0, { place: 'A' })).places).toBeNull();
  });

  it('withholds a month with few cases and the one that would follow, with their intervals, and tells nothing of a single month', () => {
    const months = [30, 28, 25, 3].flatMap((n, month) =>
      [0, 1, 2, 3].flatMap((week) => sameDay(week === 1 ? n : 0, 28 * month + 7 * week)),
    );
    const { factors } = published([...months, ...sameDay(1, 111)]).season!;
    expect(factors.filter(({ factor }) => factor === null).length).toBeGreaterThan(1);
    for (const { factor } of factors) {
      if (factor === null) continue;
      expect(small(factor.n)).toBe(false);
      expect(factor.lo <= factor.value && factor.value <= factor.hi).toBe(true);
    }
    expect(published(sameDay(30, 0)).season).toBeNull();
  });

  it('tells the days of a week in their order, without small ones', () => {
    const week = [12, 11, 10, 9, 8, 2, 0];
    const cases = [0, 1, 2].flatMap((k) =>
      week.flatMap((n, day) => sameDay(k === 2 && day === 5 ? 0 : n, 7 * k + day)),
    );
    const { factors } = published([...cases, ...sameDay(20, 20)]).weekdays!;
    expect(factors.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(factors[0]!.factor).toMatchObject({ n: 36 });
    expect(factors[5]!.factor).toBeNull();
    expect(factors.map(({ factor }) => factor?.n ?? null).some(small)).toBe(false);
  });

  it('tells open cases by week without small numbers of them, and what the ledger cannot know of its beginning', () => {
    const cases = [0, 1, 2, 3].flatMap((week) => [
      ...sameDay(20, 7 * week, { closed: monday + 7 * week + 3 }),
      ...sameDay(3, 7 * week + 6, {}),
    ]);
    const { weeks, recorded, unrecorded } = published([...sameDay(2, -3), ...cases]).backlog!;
    expect(recorded).toBeNull();
    expect(weeks.map(({ open }) => open)).toEqual([null, 5, 8, 11]);
    expect(Number.isFinite(unrecorded.value)).toBe(true);
  });

  it('tells who comes more than once without small numbers of persons', () => {
    const once = Array.from({ length: 40 }, (_, person) => ({ received: monday, person }));
    const again = (from: number, n: number, times: number) =>
      Array.from({ length: n * times }, (_, i) => ({ received: monday + 1, person: from + (i % n) }));
    const said = published([...once, ...again(40, 10, 2), ...again(50, 8, 3)]).repeats!;
    expect(said).toMatchObject({ who: 'households', n: 58, byCases: [40, 10, 8, 0, 0] });
    expect(said.repeated).toMatchObject({ value: 18 / 58, n: 58 });
    const few = published([...once, ...again(40, 10, 2), ...again(50, 2, 3)]).repeats!;
    expect(few.byCases.some(small)).toBe(false);
    expect(few.byCases).toEqual([40, null, null, 0, 0]);
    const rare = published([...once, ...again(40, 2, 2)]).repeats!;
    expect([rare.repeated, rare.casesOfThem]).toEqual([null, null]);
    expect(published(sameDay(20, 0)).repeats).toBeNull();
  });
});
