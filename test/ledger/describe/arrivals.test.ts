import { describe, expect, it } from 'vitest';
import { civilOf } from '../../../ledger/dates/civilDays.ts';
import { arrivalsBy, weeklyArrivals } from '../../../ledger/describe/arrivals.ts';
import { dispersionOf, rateOf } from '../../../ledger/describe/dispersion.ts';
import { seasonOf } from '../../../ledger/describe/season.ts';
import { weekdayPattern } from '../../../ledger/describe/weekdays.ts';
import { wholeWeeks } from '../../../ledger/describe/weeks.ts';
import { poisson } from '../../../sim/engine/distributions/poisson.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { type MadeCase, madeLedger, monday } from '../madeLedger.ts';

/** Cases of `mean(day)` a day on average, at the same hour. */
function arriving(days: number, mean: (day: number) => number, seed: number, first = monday): MadeCase[] {
  const stream = new RandomStreams(seed, 0).stream('test.arrivals');
  return Array.from({ length: days }, (_, day) =>
    Array.from({ length: poisson(stream, day, 0, mean(day)) }, () => ({ received: first + day + 0.4 })),
  ).flat();
}

describe('Whole weeks', () => {
  it('run from Monday to Sunday; parts of a week at either end do not count', () => {
    const on = (...days: number[]) => wholeWeeks(madeLedger(days.map((day) => ({ received: monday + day }))));
    expect(on(0, 6)).toEqual({ from: monday, count: 1 });
    expect(on(0, 5)).toEqual({ from: monday, count: 0 });
    expect(on(1, 13.9)).toEqual({ from: monday + 7, count: 1 });
    expect(on(-1, 20)).toEqual({ from: monday, count: 3 });
    expect(wholeWeeks(madeLedger([]))).toEqual({ from: Number.NaN, count: 0 });
  });
});

describe('Arrivals', () => {
  const cases = [
    ...Array.from({ length: 28 }, (_, i) => ({ received: monday + i, type: i % 7 < 5 ? 'a' : 'b', place: 'x' })),
    { received: monday + 3, place: 'y' },
    // Outside the whole weeks.
    { received: monday + 29, type: 'a' },
    { received: monday - 2, type: 'c' },
  ];

  it('are counted by word, those without one too, over whole weeks alone', () => {
    const { weeks, perYear, words } = arrivalsBy(madeLedger(cases), madeLedger(cases).type);
    expect(weeks.count).toBe(4);
    expect(perYear.n).toBe(29);
    expect(perYear.value).toBeCloseTo((29 / 28) * 365.25, 9);
    expect(words.map(({ word, perYear: { n } }) => [word, n])).toEqual([
      ['a', 20],
      ['b', 8],
      [null, 1],
    ]);
    expect(words[0]!.share.value).toBeCloseTo(20 / 29, 12);
    // As regular as can be: the Poisson interval is not narrowed.
    expect(words[1]!.dispersion.ratio).toBe(0);
    expect(words[1]!.perYear.lo).toBeCloseTo((3.4538 / 28) * 365.25, 2);
    expect(words[1]!.perYear.hi).toBeCloseTo((15.7632 / 28) * 365.25, 2);
  });

  it('of each week stand with their exact intervals', () => {
    const { week, cases: counts, lo, hi } = weeklyArrivals(madeLedger(cases), (row) => row > 3);
    expect(Array.from(week)).toEqual([0, 7, 14, 21].map((day) => monday + day));
    expect(Array.from(counts)).toEqual([5, 7, 7, 7]);
    expect([lo[1], hi[1]].map((end) => end!.toFixed(3))).toEqual(['2.814', '14.423']);
  });

  it('that come in bunches have a dispersion above 1, and wider intervals by its root', () => {
    const { ratio, p } = dispersionOf([2, 2, 2, 14]);
    expect(ratio).toBeCloseTo(36 / 5, 12);
    expect(p).toBeLessThan(0.001);
    const [plain, wide] = [rateOf(400, 4, 1), rateOf(400, 4, 4)];
    expect((wide.hi - wide.lo) / (plain.hi - plain.lo)).toBeCloseTo(2, 1);
    expect(dispersionOf([3])).toEqual({ ratio: Number.NaN, p: Number.NaN });
  });
});

describe('Season', () => {
  // Of the month that most days of the week are in.
  const monthOf = (day: number) => civilOf(monday + day - (day % 7) + 3)[1];
  const factorOf = (day: number) => (monthOf(day) === 7 ? 1.8 : 1);

  it('is found as it was put in, with its trend, from three years', () => {
    // 1.05 a year; July has 1.8 times the others. n ≈ 33 000 cases, seed 7.
    const mean = (day: number) => 30 * factorOf(day) * 1.05 ** (day / 365.25);
    const { months, trend, pSeason, dispersion } = seasonOf(madeLedger(arriving(1096, mean, 7)));
    const july = months.find(({ month }) => month === 7)!.factor;
    const julys = months.find(({ month }) => month === 7)!.weeks / 156;
    const average = 1 + 0.8 * julys;
    expect(july.lo).toBeLessThan(1.8 / average);
    expect(july.hi).toBeGreaterThan(1.8 / average);
    expect(july.hi - july.lo).toBeLessThan(0.15);
    expect(trend!.lo).toBeLessThan(1.05);
    expect(trend!.hi).toBeGreaterThan(1.05);
    expect(trend!.p).toBeLessThan(1e-6);
    expect(pSeason).toBeLessThan(1e-12);
    expect(dispersion).toBeGreaterThan(0.7);
    expect(dispersion).toBeLessThan(1.6);
    // Weeks of a month, weighted by their number, have the mean 1.
    const all = months.reduce((sum, { weeks }) => sum + weeks, 0);
    expect(months.reduce((sum, { weeks, factor }) => sum + (weeks / all) * factor.value, 0)).toBeCloseTo(1, 9);
  });

  it('that is not there is found in about 5 of 100 ledgers, and intervals hold the truth in about 95', () => {
    // 50 ledgers of two years, 3 cases a day; 50 · .05 = 2.5 ± 3 · 1.5 by chance.
    let [found, held, intervals] = [0, 0, 0];
    for (let seed = 1; seed <= 50; seed++) {
      const { pSeason, months, trend } = seasonOf(madeLedger(arriving(735, () => 3, seed)));
      if (pSeason < 0.05) found += 1;
      for (const { value, lo, hi } of [...months.map(({ factor }) => factor), trend!]) {
        expect(value).toBeGreaterThan(0);
        intervals += 1;
        if (lo <= 1 && hi >= 1) held += 1;
      }
    }
    expect(found).toBeLessThanOrEqual(7);
    expect(held / intervals).toBeGreaterThan(0.93);
    expect(held / intervals).toBeLessThan(0.98);
  });

  it('of less than two years holds the trend too, and says so by having none', () => {
    const { trend, months } = seasonOf(madeLedger(arriving(400, () => 3, 1)));
    expect(trend).toBeNull();
    expect(months).toHaveLength(12);
  });

  it('knows no more than its months: one without a case has an upper limit, one without weeks is not there', () => {
    const cases = arriving(120, (day) => (day >= 28 && day < 56 ? 0 : 5), 3);
    const { months } = seasonOf(madeLedger(cases));
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4]);
    expect(months[1]!.factor).toMatchObject({ value: 0, lo: 0, n: 0 });
    // 3.689 cases in four weeks of about 26 each, dispersion aside.
    expect(months[1]!.factor.hi).toBeGreaterThan(0.02);
    expect(months[1]!.factor.hi).toBeLessThan(0.2);
    expect(seasonOf(madeLedger([]))).toMatchObject({ weeks: 0, months: [], trend: null });
  });
});

describe('The pattern of the week', () => {
  it('is found as it was put in: half as many on Saturday and Sunday', () => {
    const mean = (day: number) => (day % 7 < 5 ? 14 : 7);
    const { factors, p, dispersion, weeks } = weekdayPattern(madeLedger(arriving(728, mean, 5)));
    expect(weeks).toBe(104);
    const truth = [14, 14, 14, 14, 14, 7, 7].map((one) => (one * 7) / 84);
    for (const [day, { value, lo, hi, n }] of factors.entries()) {
      expect(value).toBeCloseTo(truth[day]!, 1);
      expect(lo).toBeLessThan(value);
      expect(hi).toBeGreaterThan(value);
      expect(n).toBeGreaterThan(600);
    }
    expect(p).toBeLessThan(1e-12);
    expect(dispersion).toBeGreaterThan(0.8);
    expect(dispersion).toBeLessThan(1.25);
  });

  it('that is not there is found in about 5 of 100 ledgers', () => {
    let found = 0;
    for (let seed = 1; seed <= 100; seed++) {
      if (weekdayPattern(madeLedger(arriving(140, () => 2, seed))).p < 0.05) found += 1;
    }
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(11);
  });

  it('of nothing is nothing', () => {
    const { factors, dispersion } = weekdayPattern(madeLedger([]));
    expect(factors.map(({ value }) => value)).toEqual(new Array(7).fill(Number.NaN));
    expect(dispersion).toBeNaN();
  });
});
