import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerReading } from '../../../ledger/describe/ledgerReading.ts';
import * as scenarioTexts from '../../../ledger/locales/scenarioTexts.ts';
import { departmentMatrix } from '../../../ledger/scenario/departmentMatrix.ts';
import { firstDesks } from '../../../ledger/scenario/firstDesks.ts';
import { sourcedMeasurement } from '../../../ledger/scenario/measuredParameters.ts';
import { placeVariation } from '../../../ledger/scenario/placeVariation.ts';
import { entryShares, withdrawalPerDay } from '../../../ledger/scenario/routes.ts';
import { scaledCounty } from '../../../ledger/scenario/scaledCounty.ts';
import { seasonContrast } from '../../../ledger/scenario/seasonContrast.ts';
import { surfacedRates } from '../../../ledger/scenario/surfacedRates.ts';
import { untoldReasons } from '../../../ledger/scenario/untoldParameters.ts';
import { ledgerDigest, vintageOf } from '../../../ledger/scenario/vintage.ts';
import { writtenNumber, writtenRange } from '../../../ledger/scenario/writtenNumber.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { type MadeCase, madeLedger, monday } from '../madeLedger.ts';

const data = { digest: '0'.repeat(64), from: '2023-01-02', until: '2023-12-31', cases: 10 };
const note = { zh: '说明', en: 'note' };

describe('Numbers of a file', () => {
  it('have four digits, and ranges hold what they held', () => {
    expect(writtenNumber(0.123456)).toBe(0.1235);
    expect(writtenRange(0.123456, 0.987654)).toEqual([0.1234, 0.9877]);
    expect(writtenRange(-0.123456, 0)).toEqual([-0.1235, 0]);
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const [from, to] = writtenRange(low, high);
        expect(from).toBeLessThanOrEqual(low);
        expect(to).toBeGreaterThanOrEqual(high);
        expect(Math.abs(from - low)).toBeLessThanOrEqual(2e-3 * Math.abs(low));
        expect(writtenNumber((from + to) / 2)).not.toBeNaN();
        // A written value is in the written range of an interval that holds it.
        expect(writtenNumber(low)).toBeGreaterThanOrEqual(from);
        expect(writtenNumber(high)).toBeLessThanOrEqual(to);
      }),
    );
  });
});

describe('A measured parameter', () => {
  it('stands with its interval, and beyond the bounds of the model as the nearest bound, which is then an assumption', () => {
    const estimate = { value: 0.2, lo: 0.15, hi: 0.26, n: 400 };
    expect(sourcedMeasurement({ key: 'misroutePerHop', estimate, note }, data)).toEqual({
      value: 0.2,
      from: 'measured',
      range: [0.15, 0.26],
      n: 400,
      data,
      note,
    });
    const far = { value: 0.02, lo: 0.01, hi: 0.05, n: 400 };
    expect(sourcedMeasurement({ key: 'misroutePerHop', estimate: far, note }, data)).toMatchObject({
      value: 0.04,
      from: 'assumption',
      range: [0.04, 0.05],
      note: { en: expect.stringContaining('0.02') },
    });
  });
});

describe('Rates', () => {
  const cases = Array.from(
    { length: 70 },
    (_, i): MadeCase => ({
      received: monday + i,
      type: ['邻里纠纷', '邻里纠纷', '合同纠纷', '消防隐患', '其他'][i % 5]!,
    }),
  );
  const ledger = madeLedger(cases);

  it('are those of whole weeks, by residents, with the mix of each class', () => {
    const { all, byClass, mix, unmapped } = surfacedRates(ledger, ledgerReading(ledger).types, 20_000);
    expect(all.value).toBeCloseTo(365.25 / 2, 9);
    expect(byClass.dispute.value).toBeCloseTo((3 / 5) * (365.25 / 2), 9);
    expect(byClass.request).toMatchObject({ value: 0, lo: 0, n: 0 });
    expect(unmapped).toBe(14);
    expect(mix.find(({ type }) => type === 'neighbour')!.share).toMatchObject({ value: 2 / 3, n: 42 });
    expect(mix.find(({ type }) => type === 'fire')!.share.value).toBe(1);
    expect(mix.find(({ type }) => type === 'welfare')!.share.value).toBeNaN();
  });

  it('come with the digest of what the ledger says, whoever its cases came from', () => {
    expect(vintageOf(ledger)).toEqual({
      digest: ledgerDigest(ledger),
      from: '2023-01-02',
      until: '2023-03-12',
      cases: 70,
    });
    expect(ledgerDigest(madeLedger(cases.map((one, i) => ({ ...one, person: i }))))).toBe(ledgerDigest(ledger));
    expect(ledgerDigest(madeLedger(cases.slice(1)))).not.toBe(ledgerDigest(ledger));
    const renamed = cases.map((one, i) => (i === 9 ? { ...one, place: 'x' } : one));
    expect(ledgerDigest(madeLedger(renamed))).not.toBe(ledgerDigest(ledger));
  });
});

describe('Departments', () => {
  const names = ['A局', 'B局', 'C局', 'D局', 'E局', 'F局', 'G局', 'H局', 'I局', 'J局', 'K局'];
  const stream = new RandomStreams(9, 0).stream('test.desks');
  /** A wrong desk first with chance .3, any of the other ten; two departments with chance .2; A has 70 % of labour disputes, B 30 %. */
  const cases = Array.from({ length: 3000 }, (_, i): MadeCase => {
    const right = stream.uniform(i, 0) < 0.7 ? 0 : 1;
    const wrong = (right + 1 + Math.floor(10 * stream.uniform(i, 1))) % 11;
    const path: (readonly [string, number])[] = [[names[right]!, i + 1]];
    if (stream.uniform(i, 2) < 0.3) path.unshift([names[wrong]!, i]);
    if (stream.uniform(i, 3) < 0.2) path.push([names[1 - right]!, i + 2]);
    return { received: i, closed: i + 5, type: '劳动争议', channel: '群众来访', result: '化解', path };
  });
  const ledger = madeLedger(cases, 4000);
  const reading = ledgerReading(ledger);

  it('of a type are those that dealt with it alone', () => {
    const [row] = departmentMatrix(ledger, reading);
    expect(row!.type).toBe('labour');
    expect(row!.departments.map(({ name }) => name)).toEqual(['A局', 'B局']);
    const { value, lo, hi } = row!.departments[0]!.share;
    expect(lo).toBeLessThan(0.7);
    expect(hi).toBeGreaterThan(0.7);
    expect(value).toBeCloseTo(0.7, 1);
    const open = ledgerReading(ledger, { results: { 化解: 'withdrawn' } });
    expect(departmentMatrix(ledger, open)).toEqual([]);
  });

  it('come first wrongly, and are several, with the chances that were put in (n 3000, seed 9, intervals of 95 %)', () => {
    const { n, wrongFirst, several, ambiguity } = firstDesks(ledger, reading);
    expect([n, ambiguity]).toEqual([3000, 1]);
    expect(wrongFirst.lo).toBeLessThan(0.3);
    expect(wrongFirst.hi).toBeGreaterThan(0.3);
    expect(wrongFirst.hi - wrongFirst.lo).toBeLessThan(0.05);
    expect(several.lo).toBeLessThan(0.2);
    expect(several.hi).toBeGreaterThan(0.2);
    expect(firstDesks(madeLedger([]), reading).n).toBe(0);
    const last = madeLedger(cases.map(({ path, ...one }) => ({ ...one, department: path!.at(-1)![0] })));
    expect(firstDesks(last, reading).n).toBe(0);
    expect(firstDesks(ledger, { ...reading, channels: { 群众来访: 'patrol' } }).n).toBe(0);
  });
});

describe('Routes', () => {
  it('tell where claims come in, of the levels that are known', () => {
    const at = (department: string, channel = '群众来访'): MadeCase => ({
      received: 0,
      path: [[department], ['司法局']],
      channel,
    });
    const ledger = madeLedger([
      ...[at('东村'), at('东村'), at('西镇政府'), at('民政局'), at('县综治中心'), at('无名')],
      at('东村', '网格巡查'),
    ]);
    const { levels, channels } = ledgerReading(ledger);
    const { community, township, county } = entryShares(ledger, levels, channels);
    expect([community, township, county].map(({ value, n }) => [value, n])).toEqual([
      [2 / 5, 5],
      [1 / 5, 5],
      [2 / 5, 5],
    ]);
    expect(entryShares(madeLedger([]), levels, channels).county.n).toBe(0);
    // The department of a ledger without paths is the last one.
    const last = madeLedger([{ received: 0, department: '民政局', channel: '群众来访' }]);
    expect(entryShares(last, levels, channels).county.n).toBe(0);
  });

  it('tell withdrawals by all the time that cases were open', () => {
    const times = { days: Float64Array.of(10, 20, 70), ending: Int8Array.of(3, 1, 0) };
    const found = withdrawalPerDay(times as unknown as Parameters<typeof withdrawalPerDay>[0]);
    expect(found).toMatchObject({ value: 0.01, n: 1 });
    expect(found.lo).toBeCloseTo(0.0253 / 100, 5);
    expect(found.hi).toBeCloseTo(5.5716 / 100, 5);
  });
});

describe('How places differ', () => {
  const placed = (counts: readonly number[]) =>
    madeLedger(counts.flatMap((n, i) => Array.from({ length: n }, () => ({ received: 0, place: `p${i}` })))).place;
  const even = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`p${i}`, 1000]));

  it('is what is left of the spread of counts after chance', () => {
    // Counts 100 ± 50 in halves: variance 2500, of which 100 is chance's.
    const counts = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 50 : 150));
    const { value, lo, hi, n } = placeVariation(placed(counts), even(40));
    expect(value).toBeCloseTo(Math.sqrt((2500 - 100) / 10_000), 12);
    expect(n).toBe(40);
    expect(lo).toBeLessThan(value);
    expect(hi).toBeGreaterThan(value);
  });

  it('is about nothing where only chance makes them differ, and goes by residents', () => {
    const stream = new RandomStreams(1, 0).stream('test.even');
    const counts = Array.from({ length: 100 }, (_, i) => poisson(stream, i, 0, 25));
    expect(placeVariation(placed(counts), even(100)).value).toBeLessThan(0.12);
    const residents = Object.fromEntries(counts.map((n, i) => [`p${i}`, 100 * n]));
    expect(placeVariation(placed(counts), residents).value).toBe(0);
    // A place without a case counts.
    expect(placeVariation(placed([10, 10]), { p0: 1, p1: 1, p2: 1 })).toMatchObject({ n: 3 });
    expect(placeVariation(placed([10]), even(1)).value).toBeNaN();
  });
});

it('The season of a class is found in the weeks that the model has it in', () => {
  // Hazards half as many again from day 150 to 240 of the year; 20 a day over two years, n ≈ 17 000, seed 4.
  const stream = new RandomStreams(4, 0).stream('test.season');
  const cases = Array.from({ length: 730 }, (_, day) => {
    const inFlood = day % 365 >= 150 && day % 365 <= 240;
    return Array.from({ length: poisson(stream, day, 0, inFlood ? 30 : 20) }, () => ({
      received: monday - 1 + day + 0.5,
      type: '消防隐患',
    }));
  }).flat();
  const ledger = madeLedger(cases);
  const { value, lo, hi } = seasonContrast(ledger, ledgerReading(ledger).types);
  expect(lo).toBeLessThan(0.5);
  expect(hi).toBeGreaterThan(0.45);
  // Three standard errors of 0.025, and the weeks that are in and out of season.
  expect(Math.abs(value - 0.5)).toBeLessThan(0.1);
  expect(seasonContrast(madeLedger(cases.slice(0, 2000)), ledgerReading(ledger).types).n).toBe(0);
});

describe('The county of a ledger', () => {
  const base = caseOf('beihu');

  it('has the facts that are given, staff by residents, and claims no source of another county', () => {
    const made = scaledCounty(base, { residents: { value: 42_000 }, hoursPerDay: { value: 7, range: [6, 8] } });
    expect(made.residents).toMatchObject({ value: 42_000, from: 'assumption', range: [42_000, 42_000] });
    expect(made.hoursPerDay).toMatchObject({ value: 7, range: [6, 8] });
    expect(made.gridWorkers.value).toBe(52);
    expect(made.communities.value).toBeLessThanOrEqual(made.grids.value);
    for (const [key, { from, note: told, range }] of Object.entries(made)) {
      expect([key, from]).toEqual([key, 'assumption']);
      expect(range).toBeDefined();
      if (base.constants[key as 'residents'].from !== 'assumption') expect([key, told]).not.toEqual([key, undefined]);
    }
  });

  it('has the programme money of 60 000 residents at least, unless it is given', () => {
    const money = (residents: number, more = {}) =>
      scaledCounty(base, { residents: { value: residents }, ...more }).programmeYuanPerResident.value;
    const usual = base.constants.programmeYuanPerResident.value;
    expect([money(60_000), money(420_000)]).toEqual([usual, usual]);
    expect(money(30_000)).toBeCloseTo(2 * usual, 9);
    expect(money(30_000, { programmeYuanPerResident: { value: 7 } })).toBe(7);
    // The model takes no more than 500 yuan a resident.
    expect(money(1000)).toBe(500);
  });

  it('is not smaller than its parts', () => {
    const made = scaledCounty(base, { residents: { value: 1000 }, townships: { value: 3 } });
    expect(made.communities.value).toBe(3);
    expect(made.grids.value).toBe(3);
    expect(made.townships.value).toBe(3);
  });
});

it('What is said of measured and of untold parameters is there in both languages', () => {
  const { untoldTexts, parameterNotes, factLabels } = scenarioTexts;
  expect(Object.keys(untoldTexts)).toEqual([...untoldReasons]);
  for (const { zh, en } of [untoldTexts, parameterNotes, factLabels].flatMap((texts) => Object.values(texts))) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});
