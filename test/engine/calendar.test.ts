import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar, type CalendarSpec } from '../../sim/engine/calendar.ts';

const office: CalendarSpec = {
  workdayStart: 1 / 3,
  workdayEnd: 0.75,
  startWeekday: 0,
  restWeekdays: [5, 6],
  holidays: [
    { from: 30, to: 36 },
    { from: 363, to: 2 },
  ],
  seasons: [
    { name: 'newYear', from: 350, to: 20 },
    { name: 'flood', from: 150, to: 240 },
    { name: 'harvest', from: 230, to: 270 },
  ],
};

const shortRange = fc.tuple(fc.nat(51), fc.nat(6)).map(([from, length]) => ({ from, to: (from + length) % 52 }));
const anySpec = fc
  .record({
    yearDays: fc.constantFrom(365, 360, 52),
    workdayStart: fc.double({ min: 0, max: 0.5, noNaN: true }),
    hours: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    startWeekday: fc.nat(6),
    restWeekdays: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
    holidays: fc.array(shortRange, { maxLength: 2 }),
  })
  .map(({ hours, ...spec }): CalendarSpec => ({ ...spec, workdayEnd: spec.workdayStart + hours, seasons: [] }));
const anyTime = fc.double({ min: 0, max: 20_000, noNaN: true });

describe('Calendar', () => {
  it('counts working time by hand for a week of an office', () => {
    const calendar = new Calendar({ ...office, holidays: [] });
    expect(calendar.workDays(0)).toBe(0);
    expect(calendar.workDays(1 / 3)).toBe(0);
    expect(calendar.workDays(0.75)).toBe(1);
    expect(calendar.workDays(1 / 3 + 0.5 * (0.75 - 1 / 3))).toBeCloseTo(0.5, 12);
    expect(calendar.workDays(4.9)).toBe(5);
    expect(calendar.workDays(7)).toBe(5);
    expect(calendar.addWorkDays(4.75, 0.5)).toBeCloseTo(7 + 1 / 3 + 0.5 * (0.75 - 1 / 3), 12);
    expect(calendar.addWorkDays(0, 5)).toBeCloseTo(4.75, 12);
    expect(calendar.atWorkDays(5)).toBeCloseTo(4.75, 12);
    expect(calendar.atWorkDays(0)).toBe(0);
  });

  it('agrees with counting hour by hour over three years with holidays that wrap', () => {
    const calendar = new Calendar(office);
    let worked = 0;
    const differing: number[] = [];
    for (let step = 0; step < 3 * 365 * 24; step++) {
      const time = step / 24;
      const day = Math.floor(time);
      const dayOfYear = day % 365;
      const holiday = (dayOfYear >= 30 && dayOfYear <= 36) || dayOfYear >= 363 || dayOfYear <= 2;
      const hour = step % 24;
      const works = !holiday && day % 7 < 5;
      const agrees =
        Math.abs(calendar.workDays(time) - worked / 10) < 1e-9 &&
        calendar.isWorkday(day) === works &&
        calendar.isWorking(time + 1 / 48) === (works && hour >= 8 && hour < 18);
      if (!agrees) differing.push(time);
      if (works && hour >= 8 && hour < 18) worked++;
    }
    expect(differing).toEqual([]);
  });

  it('never goes back, and gives the earliest time of any working time', () => {
    fc.assert(
      fc.property(anySpec, anyTime, anyTime, fc.double({ min: 0, max: 50, noNaN: true }), (spec, a, b, work) => {
        const calendar = new Calendar(spec);
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(calendar.workDays(early)).toBeLessThanOrEqual(calendar.workDays(late));
        const done = calendar.workDays(a);
        expect(calendar.atWorkDays(done)).toBeLessThanOrEqual(a + 1e-9);
        expect(Math.abs(calendar.workDays(calendar.atWorkDays(done + work)) - (done + work))).toBeLessThan(1e-6);
        const end = calendar.addWorkDays(a, work);
        expect(end).toBeGreaterThanOrEqual(a);
        if (work > 1e-3) expect(calendar.isWorking(end - 1e-5)).toBe(true);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('names seasons, the first listed where they overlap, also over the turn of the year', () => {
    const calendar = new Calendar(office);
    const name = (time: number) => calendar.seasonNames[calendar.seasonAt(time)];
    expect([0, 20.9, 21, 149, 150, 240.5, 241, 270, 271, 349.9, 350, 365, 365 + 200].map(name)).toEqual([
      'newYear',
      'newYear',
      undefined,
      undefined,
      'flood',
      'flood',
      'harvest',
      'harvest',
      undefined,
      undefined,
      'newYear',
      'newYear',
      'flood',
    ]);
    expect(calendar.dayOfYear(365 * 4 + 17.3)).toBe(17);
  });

  it('tells all faults of a spec at once', () => {
    const spec = {
      ...office,
      workdayStart: 0.9,
      startWeekday: 7,
      restWeekdays: [1, Number.NaN],
      holidays: [{ from: 365, to: 3 }],
      seasons: [{ name: 'x', from: 1, to: 1.5 }],
    };
    expect(() => new Calendar(spec)).toThrow(
      /calendar\.workdayEnd: calendarWorkday, got 0\.75; expected \(0\.9, 1\]\ncalendar\.startWeekday: calendarWeekday, got 7; .*\ncalendar\.restWeekdays\.1: calendarWeekday, got NaN.*\ncalendar\.holidays\.0\.from: calendarDay, got 365.*\ncalendar\.seasons\.0\.to: calendarDay, got 1\.5/,
    );
  });

  it('refuses a year without workdays and times before 0', () => {
    expect(() => new Calendar({ ...office, restWeekdays: [0, 1, 2, 3, 4, 5, 6] })).toThrow(/calendarWithoutWorkdays/);
    expect(() => new Calendar({ ...office, yearDays: 0 })).toThrow(/calendarYear/);
    const calendar = new Calendar(office);
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => calendar.workDays(bad)).toThrow(/calendarTime/);
      expect(() => calendar.atWorkDays(bad)).toThrow(/calendarTime/);
      expect(() => calendar.addWorkDays(1, bad)).toThrow(/calendarTime/);
    }
  });
});
