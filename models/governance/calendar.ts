import { Calendar } from '../../sim/engine/calendar.ts';

/** Workdays that a year of staff time, prices and duties is reckoned by; the calendar's own years have about 254. */
export const workdaysPerYear = 250;

/** First day of the year's longest holiday: an assumption for a usual year. */
export const springFestivalDay = 35;

export const seasons = ['springFestival', 'flood', 'harvest'] as const;

/**
 * Working time of officials: Monday to Friday, 9:00 to 17:00, less public holidays of a usual year; day 0 is 1 January, a Monday.
 * Hours of work are spread evenly over the workday. Seasons: before and after the Spring Festival (wages, homecoming),
 * the flood season, the harvest. Days of the year are an assumption for a usual year.
 */
export function makeCalendar(): Calendar {
  return new Calendar({
    workdayStart: 9 / 24,
    workdayEnd: 17 / 24,
    startWeekday: 0,
    restWeekdays: [5, 6],
    holidays: [
      { from: 0, to: 0 },
      { from: springFestivalDay, to: springFestivalDay + 6 },
      { from: 94, to: 94 },
      { from: 120, to: 122 },
      { from: 155, to: 155 },
      { from: 273, to: 279 },
    ],
    seasons: [
      { name: 'springFestival', from: 15, to: 50 },
      { name: 'flood', from: 150, to: 240 },
      { name: 'harvest', from: 260, to: 300 },
    ],
  });
}
