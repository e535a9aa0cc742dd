import { dateSigns } from '../locales/dateWords.ts';
import { daysOf, isCivilDay } from './civilDays.ts';

/** Whether in 5/3/2024 the day comes first (5 March) or the month (3 May). */
export type DayOrder = 'dmy' | 'mdy';

/** Why a text is no date of a ledger. */
export type DateProblem =
  | 'ambiguousDay'
  | 'dateOutOfRange'
  | 'dayMissing'
  | 'impossibleDate'
  | 'twoDigitYear'
  | 'unreadableDate';

/** A time by the clock of the place. */
export interface DateReading {
  /** Since 1970-01-01, with a fraction where there is a time of day. */
  readonly days: number;
  readonly hasTime: boolean;
}

export interface DateRules {
  /** Undefined: what both would read differently is `ambiguousDay`. */
  readonly dayOrder?: DayOrder | undefined;
  /** What a bare number of days counts from. */
  readonly serials: '1900' | '1904';
  /** The clock of the place, for times that are written in UTC (`Z`). A written offset is the writer's clock: such times stand as they are. */
  readonly utcOffsetMinutes: number;
}

/** Whole years that a ledger of today can speak of; what lies outside is a slip. */
const yearRange = { first: 1980, last: 2099 } as const;

/** Day 0 of both counts of spreadsheets, in days since 1970-01-01, for days after February 1900. */
export const serialZero = { '1900': -25_569, '1904': -24_107 } as const;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)(.*)$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?(?!\d)(.*)$/;
const dayThenName = new RegExp(`^(\\d{1,2})[- /.]+${monthName}[- /.,]+(\\d{4})(?!\\d)(.*)$`);
const nameThenDay = new RegExp(`^${monthName}[- /.]+(\\d{1,2})(?:st|nd|rd|th)?[- /.,]+(\\d{4})(?!\\d)(.*)$`);
const serial = /^\d{5}(?:\.\d+)?$/;
const noDay = /^(?:\d{4}[-/.]\d{1,2}[-/.]?|(?:19|20)\d{2}(?:0[1-9]|1[0-2])|\d{4}-?)$/;
const shortYear = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{6}$)/;
const clock =
  /^[t ]*(am|pm|a\.m\.|p\.m\.)? *(\d{1,2})(?::(\d{1,2})?(?::(\d{1,2}(?:\.\d+)?)?)?)?:? *(am|pm|a\.m\.|p\.m\.)? *(z|utc|gmt|[+-]\d{2}:?\d{2})?$/;

/** Reads one date as ledgers write them: the Chinese ways, ISO 8601, day or month first, English months, serial numbers of spreadsheets. Never throws. */
export function readDate(text: string, rules: DateRules): DateReading | DateProblem {
  const t = plain(text);
  if (t.length > 60) return 'unreadableDate';
  let found = yearFirst.exec(t);
  if (found !== null) return whole(found[1], found[2], found[3], found[4], rules);
  found = yearLast.exec(t);
  if (found !== null) return dayAndMonth(found, rules);
  if (serial.test(t)) return inRange(Number(t) + serialZero[rules.serials], t.includes('.'));
  found = compact.exec(t);
  if (found !== null) {
    const [, year, month, day, hours, minutes, seconds, rest = ''] = found;
    const time = hours === undefined ? rest : `${hours}:${minutes}:${seconds ?? '00'}${rest}`;
    return whole(year, month, day, time, rules);
  }
  found = dayThenName.exec(t);
  if (found !== null) return whole(found[3], monthNumber(found[2]), found[1], found[4], rules);
  found = nameThenDay.exec(t);
  if (found !== null) return whole(found[3], monthNumber(found[1]), found[2], found[4], rules);
  if (noDay.test(t)) return 'dayMissing';
  return shortYear.test(t) ? 'twoDigitYear' : 'unreadableDate';
}

/** Full-width signs as half-width ones, Chinese signs as separators, lower case. */
function plain(text: string): string {
  let t = text.trim().toLowerCase();
  if (/[^ -~]/.test(t)) {
    t = t.normalize('NFKC');
    for (const [sign, instead] of dateSigns) t = t.replace(sign, instead);
  }
  return t.replace(/\s+/g, ' ').trim();
}

const monthNumber = (name: string | undefined): string => String(months.indexOf(name ?? '') + 1);

function dayAndMonth(found: RegExpExecArray, rules: DateRules): DateReading | DateProblem {
  const [, a = '', b = '', year, rest] = found;
  const { dayOrder } = rules;
  if (dayOrder !== undefined) {
    return dayOrder === 'dmy' ? whole(year, b, a, rest, rules) : whole(year, a, b, rest, rules);
  }
  if (Number(a) === Number(b)) return whole(year, a, b, rest, rules);
  if (Number(a) > 12) return whole(year, b, a, rest, rules);
  return Number(b) > 12 ? whole(year, a, b, rest, rules) : 'ambiguousDay';
}

function whole(year = '', month = '', day = '', rest = '', rules: DateRules): DateReading | DateProblem {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!isCivilDay(y, m, d)) return 'impossibleDate';
  const days = daysOf(y, m, d);
  if (rest.trim() === '') return inRange(days, false);
  const time = readClock(rest, rules);
  return typeof time === 'string' ? time : inRange(days + time, true);
}

/** Share of the day, before 0 or past 1 where UTC is another day there. */
function readClock(text: string, { utcOffsetMinutes }: DateRules): number | DateProblem {
  const found = clock.exec(text);
  if (found === null) return 'unreadableDate';
  const [, before, hour = '', minute = '0', second = '0', after, zone] = found;
  const half = (before ?? after ?? '').replaceAll('.', '');
  let hours = Number(hour);
  const [minutes, seconds] = [Number(minute), Number(second)];
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  const inside = hours <= 23 || (hours === 24 && minutes === 0 && seconds === 0);
  if (!(inside && minutes <= 59 && seconds < 60)) return 'impossibleDate';
  const isUtc = zone !== undefined && /^[a-z]/.test(zone);
  return (hours * 3600 + (minutes + (isUtc ? utcOffsetMinutes : 0)) * 60 + seconds) / 86_400;
}

function inRange(days: number, hasTime: boolean): DateReading | DateProblem {
  const { first, last } = yearRange;
  return days >= daysOf(first, 1, 1) && days < daysOf(last + 1, 1, 1) ? { days, hasTime } : 'dateOutOfRange';
}
