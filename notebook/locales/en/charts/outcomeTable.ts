/** Words of the table of all outcomes. */
export const outcomeTable = {
  title: 'All outcomes: mean ± half-width of the 95 % interval',
  headline: 'Headline outcomes',
  outcome: 'outcome',
  group: 'group',
  unit: 'unit',
  mean: '{policy}: mean',
  lo: '{policy}: lower end',
  hi: '{policy}: upper end',
  n: '{policy}: worlds in which it is defined',
  sentence: '{n} outcomes of {policies}. {overloaded}',
  quoted: '“{policy}”',
  noOverload: 'No policy is overloaded.',
  overloaded: 'Overloaded: {list}; their waiting times have no steady state.',
  item: '“{policy}” ({list})',
  mark: '! overloaded',
  reading:
    'Cells are means over the worlds ± the half-width of the 95 % interval (Student, one value a world); “{none}” marks what has no value.',
  oneWorld: 'Cells are values of one world; “{none}” marks what has no value.',
  none: '—',
};

export type OutcomeTableTexts = typeof outcomeTable;
