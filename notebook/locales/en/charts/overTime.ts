/** What charts over the days of a run have in common. */
export const overTime = {
  warmup: 'warm-up',
  window: 'counted',
  followUp: 'follow-up',
  day: 'day of the run',
  medians: 'Lines are medians of the worlds.',
  zones: 'Shaded: warm-up and follow-up, which are not counted.',
  soFar: 'Thin lines with a head: the first world, still under way, as far as it has come.',
  columns: {
    worlds: 'worlds',
    median: 'median',
    q25: '25 % of worlds below',
    q75: '75 % of worlds below',
    q05: '5 % of worlds below',
    q95: '95 % of worlds below',
    firstWorld: 'first world, under way',
  },
  sentence: {
    finished: 'At the end of the days counted (day {day}): {list}.',
    item: '{policy} {median}{unit} (median; middle 90 % of worlds {low} to {high}{unit})',
    one: '{policy} {median}{unit} (one world)',
    underWay: 'The first worlds are under way: {list}.',
    begun: '{policy} {median}{unit} on day {day}',
    nothing: 'There is nothing to read off at the end of the days counted yet.',
  },
};

export type OverTimeTexts = typeof overTime;
