/**
 * What day 0 of a run is called in exports: runs know days, process-mining tools want dates. The model's day 0 is a Monday,
 * 1 January of a usual year; 2018 and 2019 are usual years and 2018 begins on a Monday, so weekdays and dates agree.
 */
const epoch = '2018-01-01T00:00:00.000+08:00';

const zone = '+08:00';
const epochAsUtc = Date.parse(epoch.replace(zone, 'Z'));
const millisecondsOfDay = 86_400_000;

/** Days from the start of the run as a date in China's time, to the millisecond. */
export function isoTime(days: number): string {
  return new Date(epochAsUtc + Math.round(days * millisecondsOfDay)).toISOString().replace('Z', zone);
}

/** Hours to 4 decimals: a 32-bit float printed whole shows digits it does not have. */
export function roundedHours(hours: number): number {
  return Number(hours.toFixed(4));
}
