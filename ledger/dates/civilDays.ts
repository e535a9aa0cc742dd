/** Days since 1970-01-01 of a day of the Gregorian calendar; year ≥ 1, month 1 … 12, day 1 … 31. Algorithm `days_from_civil` of H. Hinnant, https://howardhinnant.github.io/date_algorithms.html. */
export function daysOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of the calendar that is so many whole days after 1970-01-01: `civil_from_days` of the same source. */
export function civilOf(days: number): readonly [year: number, month: number, day: number] {
  const z = Math.floor(days) + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * m + 2) / 5) + 1];
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the calendar has this day. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : lengths[month - 1];
  return Number.isInteger(year) && length !== undefined && day >= 1 && day <= length;
}

const secondsOfDay = 86_400;
const two = (value: number): string => String(value).padStart(2, '0');

/** `2024-03-05`, and with `hasTime` `2024-03-05 14:02` or `2024-03-05 14:02:30`, of days since 1970-01-01 (to the second; years 1 … 9999). */
export function dateText(days: number, hasTime = false): string {
  const seconds = hasTime ? Math.round(days * secondsOfDay) : Math.floor(days) * secondsOfDay;
  const day = Math.floor(seconds / secondsOfDay);
  const [year, month, date] = civilOf(day);
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  if (!hasTime) return text;
  const rest = seconds - day * secondsOfDay;
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}`;
  return `${text} ${clock}${rest % 60 === 0 ? '' : `:${two(rest % 60)}`}`;
}
