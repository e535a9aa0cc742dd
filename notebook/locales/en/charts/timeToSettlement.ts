export const timeToSettlement = {
  title: 'How disputes end within {days} days of surfacing, % of those that surfaced',
  caption:
    'Share of the disputes that surfaced in the days counted which had ended so by each day (cumulative incidence of competing endings; each is followed for {days} days; what is missing to 100 % is open). Lines are means of the worlds; a mark stands where half are settled.',
  day: 'days since the dispute surfaced',
  half: 'half by day {day}',
  neverHalf: 'half never',
  endings: {
    settled: 'settled',
    replied: 'answered, not settled',
    lapsed: 'lapsed',
    escalated: 'escalated',
  },
  /** Over small panels. */
  shortEndings: { settled: 'settled', replied: 'answered only', lapsed: 'lapsed', escalated: 'escalated' },
  sentence: {
    whole: 'Of disputes that surfaced, settled within {days} days: {list}.',
    share: '{policy} {mean}% (95 % interval {lo} to {hi}%)',
    one: '{policy} {mean}% (one world)',
    half: ', half of them by day {day}',
    neverHalf: ', never half of them',
  },
  columns: {
    ending: 'ending',
    day: 'days since surfacing',
    mean: 'cumulative share, mean (0–1)',
    lo: '95 % interval from',
    hi: '95 % interval to',
    worlds: 'worlds',
  },
};

export type TimeToSettlementTexts = typeof timeToSettlement;
