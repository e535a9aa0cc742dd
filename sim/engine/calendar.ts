import { type Fault, FaultError } from './fault.ts';

/** Days of the year, 0-based and inclusive; `from` > `to` wraps over the turn of the year. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** What an author writes about working time. */
export interface CalendarSpec {
  /** Default 365; every year has as many. */
  readonly yearDays?: number;
  /** Fractions of the day between which work is done, 0 ≤ start < end ≤ 1. */
  readonly workdayStart: number;
  readonly workdayEnd: number;
  /** Weekday of day 0; 0 is Monday. */
  readonly startWeekday: number;
  readonly restWeekdays: readonly number[];
  readonly holidays: readonly DayRange[];
  /** Where they overlap, the first listed counts. */
  readonly seasons: readonly (DayRange & { readonly name: string })[];
}

/**
 * Working time and seasons over time in days from 0. One unit of working time is one whole workday, worked between
 * `workdayStart` and `workdayEnd`. Weekdays and years repeat together after 7 · yearDays days, so that tables of one
 * such period answer every query in constant time at any horizon.
 */
export class Calendar {
  readonly seasonNames: readonly string[];
  private readonly yearDays: number;
  private readonly start: number;
  private readonly length: number;
  private readonly periodDays: number;
  private readonly periodWork: number;
  /** Workdays of the period before each of its days. */
  private readonly workBefore: Int32Array;
  /** Day of each workday of the period. */
  private readonly workdays: Int32Array;
  private readonly working: Uint8Array;
  private readonly seasonOfDay: Int16Array;

  /** Throws `FaultError` with every `calendar…` fault of the spec. */
  constructor(spec: CalendarSpec) {
    const yearDays = spec.yearDays ?? 365;
    checkSpec(spec, yearDays);
    this.yearDays = yearDays;
    this.start = spec.workdayStart;
    this.length = spec.workdayEnd - spec.workdayStart;
    this.seasonNames = spec.seasons.map((season) => season.name);
    this.seasonOfDay = new Int16Array(yearDays).fill(-1);
    for (let day = 0; day < yearDays; day++) {
      this.seasonOfDay[day] = spec.seasons.findIndex((season) => contains(season, day));
    }
    const holiday = Array.from({ length: yearDays }, (_, day) => spec.holidays.some((range) => contains(range, day)));
    this.periodDays = 7 * yearDays;
    this.working = new Uint8Array(this.periodDays);
    this.workBefore = new Int32Array(this.periodDays);
    const workdays: number[] = [];
    for (let day = 0; day < this.periodDays; day++) {
      const works = !holiday[day % yearDays] && !spec.restWeekdays.includes((day + spec.startWeekday) % 7);
      this.workBefore[day] = workdays.length;
      if (!works) continue;
      this.working[day] = 1;
      workdays.push(day);
    }
    this.workdays = Int32Array.from(workdays);
    this.periodWork = workdays.length;
    if (this.periodWork === 0) throw new FaultError({ code: 'calendarWithoutWorkdays', path: 'calendar.restWeekdays' });
  }

  /** Working time from 0 to `time`, in workdays: nondecreasing, linear inside a workday. `time` ≥ 0. */
  workDays(time: number): number {
    if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) throw timeFault(time);
    const period = Math.floor(time / this.periodDays);
    const inPeriod = time - period * this.periodDays;
    const day = Math.floor(inPeriod);
    let work = period * this.periodWork + this.workBefore[day]!;
    if (this.working[day] === 1) {
      const share = (inPeriod - day - this.start) / this.length;
      if (share > 0) work += share < 1 ? share : 1;
    }
    return work;
  }

  /** The earliest time at which `work` workdays have been worked since 0; 0 for `work` = 0. */
  atWorkDays(work: number): number {
    if (!(work >= 0 && work < Number.POSITIVE_INFINITY)) throw timeFault(work);
    if (work === 0) return 0;
    // A whole number of workdays is reached at the end of the last of them, not at the start of the next.
    const whole = Math.ceil(work) - 1;
    const period = Math.floor(whole / this.periodWork);
    const day = this.workdays[whole - period * this.periodWork]!;
    return period * this.periodDays + day + this.start + (work - whole) * this.length;
  }

  /** When `work` further workdays are done if work begins at `time`, never before `time`. `work` ≥ 0. */
  addWorkDays(time: number, work: number): number {
    if (!(work >= 0)) throw timeFault(work);
    const end = this.atWorkDays(this.workDays(time) + work);
    return end > time ? end : time;
  }

  /** Whether work is done on the day that starts at `dayIndex` (an integer ≥ 0). */
  isWorkday(dayIndex: number): boolean {
    return this.working[dayIndex % this.periodDays] === 1;
  }

  /** Whether `time` lies in [workdayStart, workdayEnd) of a workday. */
  isWorking(time: number): boolean {
    const day = Math.floor(time);
    const share = (time - day - this.start) / this.length;
    return share >= 0 && share < 1 && this.isWorkday(day);
  }

  /** 0-based day of the year. */
  dayOfYear(time: number): number {
    return Math.floor(time) % this.yearDays;
  }

  /** Index into `seasonNames`; -1 outside every season. */
  seasonAt(time: number): number {
    return this.seasonOfDay[this.dayOfYear(time)]!;
  }
}

function contains(range: DayRange, day: number): boolean {
  return range.from <= range.to ? day >= range.from && day <= range.to : day >= range.from || day <= range.to;
}

function timeFault(value: number): FaultError {
  return new FaultError({ code: 'calendarTime', path: 'calendar', value, expected: '[0, Infinity)' });
}

function checkSpec(spec: CalendarSpec, yearDays: number): void {
  if (!(Number.isInteger(yearDays) && yearDays >= 1 && yearDays <= 1000)) {
    throw new FaultError({ code: 'calendarYear', path: 'calendar.yearDays', value: yearDays, expected: '[1, 1000]' });
  }
  const faults: Fault[] = [];
  if (!(spec.workdayStart >= 0 && spec.workdayStart < spec.workdayEnd && spec.workdayEnd <= 1)) {
    const expected = `(${spec.workdayStart}, 1]`;
    faults.push({ code: 'calendarWorkday', path: 'calendar.workdayEnd', value: spec.workdayEnd, expected });
  }
  const checkWeekday = (key: string, value: number) => {
    if (!isIndex(value, 7))
      faults.push({ code: 'calendarWeekday', path: `calendar.${key}`, value, expected: '[0, 6]' });
  };
  checkWeekday('startWeekday', spec.startWeekday);
  for (const [i, weekday] of spec.restWeekdays.entries()) checkWeekday(`restWeekdays.${i}`, weekday);
  const expected = `[0, ${yearDays - 1}]`;
  for (const list of ['holidays', 'seasons'] as const) {
    for (const [i, range] of spec[list].entries()) {
      for (const end of ['from', 'to'] as const) {
        const path = `calendar.${list}.${i}.${end}`;
        if (!isIndex(range[end], yearDays)) faults.push({ code: 'calendarDay', path, value: range[end], expected });
      }
    }
  }
  if (faults.length > 0) throw new FaultError(faults);
}

function isIndex(value: number, below: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < below;
}
