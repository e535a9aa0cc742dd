import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dateText, daysOf, isCivilDay } from '../../ledger/dates/civilDays.ts';
import { dayOrderEvidence, dayOrderOf } from '../../ledger/dates/dayOrder.ts';
import { type DateRules, readDate } from '../../ledger/dates/readDate.ts';

const rules: DateRules = { serials: '1900', utcOffsetMinutes: 480 };
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe('Days of the calendar', () => {
  it('are those of the platform’s own calendar, from 1900 to 2199', () => {
    for (let days = day('1900-01-01'); days < day('2200-01-01'); days++) {
      const [year, month, date] = civilOf(days);
      const text = new Date(days * 86_400_000).toISOString().slice(0, 10);
      if (dateText(days) !== text || daysOf(year, month, date) !== days) expect(dateText(days)).toBe(text);
    }
  });

  it('exist or not, leap years and ends of centuries included', () => {
    expect([isCivilDay(2024, 2, 29), isCivilDay(2000, 2, 29), isCivilDay(2024, 12, 31)]).toEqual([true, true, true]);
    for (const [year, month, date] of [
      [2023, 2, 29],
      [1900, 2, 29],
      [2024, 4, 31],
      [2024, 13, 1],
      [2024, 0, 1],
      [2024, 1, 0],
    ]) {
      expect(isCivilDay(year!, month!, date!)).toBe(false);
    }
    expect(isCivilDay(Number.NaN, 1, 1)).toBe(false);
  });
});

describe('A date is read', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024年3月5号', '2024-03-05'],
    ['２０２４年３月５日', '2024-03-05'],
    ['2024年3月5日 星期二', '2024-03-05'],
    ['2024年3月5日（周二）', '2024-03-05'],
    ['45356', '2024-03-05'],
    ['5-Mar-2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['5/5/2024', '2024-05-05'],
    ['25/3/2024', '2024-03-25'],
    ['3/25/2024', '2024-03-25'],
  ])('%s is the day %s', (text, expected) => {
    expect(readDate(text, rules)).toEqual({ days: day(expected), hasTime: false });
  });

  it.each([
    ['2024/3/5 14:02', '2024-03-05 14:02'],
    ['2024-03-05T14:02:30', '2024-03-05 14:02:30'],
    ['2024年3月5日14时2分', '2024-03-05 14:02'],
    ['2024年3月5日14时2分30秒', '2024-03-05 14:02:30'],
    ['2024年3月5日14点', '2024-03-05 14:00'],
    ['2024年3月5日 下午2:02', '2024-03-05 14:02'],
    ['2024年3月5日 下午14:02', '2024-03-05 14:02'],
    ['2024年3月5日 上午12:05', '2024-03-05 00:05'],
    ['2024/3/5 2:02 PM', '2024-03-05 14:02'],
    ['2024/3/5　14：02', '2024-03-05 14:02'],
    ['20240305140230', '2024-03-05 14:02:30'],
    ['202403051402', '2024-03-05 14:02'],
    ['45356.58472222', '2024-03-05 14:02'],
    ['2024-03-05 24:00', '2024-03-06 00:00'],
    ['2024-03-05T14:02:30.6+08:00', '2024-03-05 14:02:31'],
    ['2024-03-05T14:02:00-05:00', '2024-03-05 14:02'],
    ['2024-03-05T20:02:00Z', '2024-03-06 04:02'],
  ])('%s is the moment %s', (text, expected) => {
    const found = readDate(text, rules);
    expect(typeof found === 'object' && dateText(found.days, found.hasTime)).toBe(expected);
  });

  it('a serial number by the count it is of', () => {
    expect(readDate('43894', { ...rules, serials: '1904' })).toEqual({ days: day('2024-03-05'), hasTime: false });
  });

  it.each([
    ['24-03-05', 'twoDigitYear'],
    ['5/3/24', 'twoDigitYear'],
    ['24年3月5日', 'twoDigitYear'],
    ['240305', 'twoDigitYear'],
    ['2024-02-30', 'impossibleDate'],
    ['2024年13月1日', 'impossibleDate'],
    ['20240230', 'impossibleDate'],
    ['2024-03-05 25:10', 'impossibleDate'],
    ['2024-03-05 12:60', 'impossibleDate'],
    ['31/31/2024', 'impossibleDate'],
    ['2024年3月', 'dayMissing'],
    ['2024-03', 'dayMissing'],
    ['202403', 'dayMissing'],
    ['1924-03-05', 'dateOutOfRange'],
    ['2204-03-05', 'dateOutOfRange'],
    ['10001', 'dateOutOfRange'],
    ['5/3/2024', 'ambiguousDay'],
    ['昨天', 'unreadableDate'],
    ['三月五日', 'unreadableDate'],
    ['2024-03-05 午后', 'unreadableDate'],
    ['1709600000000', 'unreadableDate'],
    ['13812345678', 'unreadableDate'],
    ['', 'unreadableDate'],
  ])('%s is refused: %s', (text, reason) => {
    expect(readDate(text, rules)).toBe(reason);
  });

  it('with its day or its month first, as it is told', () => {
    expect(readDate('5/3/2024', { ...rules, dayOrder: 'dmy' })).toEqual({ days: day('2024-03-05'), hasTime: false });
    expect(readDate('5/3/2024', { ...rules, dayOrder: 'mdy' })).toEqual({ days: day('2024-05-03'), hasTime: false });
    expect(readDate('3/25/2024', { ...rules, dayOrder: 'dmy' })).toBe('impossibleDate');
  });

  it('whatever way it is written (300 moments)', () => {
    const moment = fc.integer({ min: day('1980-01-01'), max: day('2099-12-31') });
    fc.assert(
      fc.property(moment, fc.nat(1439), (days, minutes) => {
        const [y, m, d] = civilOf(days);
        const [h, min] = [Math.floor(minutes / 60), minutes % 60];
        for (const text of [
          `${y}-${m}-${d} ${h}:${min}`,
          `${y}年${m}月${d}日${h}时${min}分`,
          `${y}.${m}.${d} ${h}：${min}`,
          dateText(days + minutes / 1440, true),
        ]) {
          const found = readDate(text, rules);
          expect(typeof found === 'object' ? Math.round(found.days * 1440) : text).toBe(days * 1440 + minutes);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('or refused, never more: any text whatever (2000 texts)', () => {
    const signs = fc.constantFrom(...'0123456789-/.: 年月日时分秒上午下午TZ+amp', '１', '\u0000', '周一');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(signs, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          const found = readDate(text, rules);
          if (typeof found === 'object') expect(Number.isFinite(found.days)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('Which comes first, day or month,', () => {
  const orderOf = (...texts: string[]) => dayOrderOf(dayOrderEvidence(texts));

  it('is said by the dates that can be read one way only', () => {
    expect(orderOf('5/3/2024', '25/3/2024')).toBe('dmy');
    expect(orderOf('5/3/2024', '3/25/2024 10:00')).toBe('mdy');
  });

  it('is not said by dates that can be read both ways, nor by dates that contradict each other', () => {
    expect(orderOf('5/3/2024', '6/3/2024')).toBeUndefined();
    expect(orderOf('25/3/2024', '3/25/2024')).toBeUndefined();
    expect(orderOf('2024-03-05')).toBeUndefined();
  });

  it('is not turned by one slip in thirty', () => {
    expect(orderOf(...Array<string>(30).fill('25/3/2024'), '3/25/2024')).toBe('dmy');
  });
});
