export const hoursLedger = {
  title: 'Where staff hours go, % of the hours staffed',
  caption:
    'Every staff hour stands in exactly one account; each column is all the hours staffed in the days counted (means of the worlds). Stronger to fainter: {groups}.',
  loadCaption:
    'Load: hours worked on cases ÷ hours there are for cases. “!” marks a load above 98 %, where waiting times have no steady state.',
  loads: 'Load of staff',
  overloadSign: '!',
  group: '{group} ({list})',
  groups: {
    finding: 'finding',
    handling: 'handling cases',
    coordination: 'coordination',
    reporting: 'reporting',
    idle: 'idle',
  },
  pools: { community: 'communities', township: 'townships', county: 'county', centre: 'centre' },
  staffed: 'all hours staffed',
  loadOf: 'load: {pool}',
  sentence: 'Of all staff hours: {list}.',
  item: '{policy}: {list}',
  share: '{group} {share}%',
  overloaded: 'Overloaded: {list}.',
  noneOverloaded: 'No group of staff is overloaded on average.',
  columns: {
    account: 'account or load',
    share: 'share of hours staffed, or load (0–1), mean',
    hours: 'hours per 1000 residents and year, mean',
    lo: '95 % interval of the hours or the load, from',
    hi: '95 % interval of the hours or the load, to',
  },
};

export type HoursLedgerTexts = typeof hoursLedger;
