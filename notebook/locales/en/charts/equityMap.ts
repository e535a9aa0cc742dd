/** Words of the map of communities. */
export const equityMap = {
  title: 'Share of cases settled, community by community (%)',
  sentence: '10th, 50th and 90th percentile of the communities’ shares settled: {list}.',
  item: '“{policy}” {p10}%, {p50}%, {p90}%',
  join: '; ',
  synthetic:
    'The maps show world {world}, the same under every policy; the geography is synthetic and drawn anew in every world: no map of the real county.',
  cells:
    'A cell is what lies nearest to one community; strong lines are township borders; hatched cells had fewer than {few} cases, too few for a share.',
  spread:
    'Below the maps: communities of all worlds with {few} cases or more, the line from the 10th to the 90th percentile, the sign at the median.',
  giniReading: 'The Gini index has the half-width of its 95 % interval.',
  legend: 'settled ÷ cases',
  few: 'under {few} cases',
  seat: 'seat',
  gini: 'Gini {mean} ±{half}',
  giniAlone: 'Gini {mean}',
  cell: 'Township {township}, community {community}: {settled} of {cases} cases settled, {share}; {residents} residents',
  world: 'world',
  allWorlds: 'all',
  township: 'township',
  community: 'community',
  x: 'km east of the seat',
  y: 'km north of the seat',
  residents: 'residents',
  cases: 'cases',
  settled: 'settled',
  share: 'share settled (%)',
  quantile: 'percentile {q} (%)',
  giniColumn: 'Gini',
  giniLo: 'Gini, lower end',
  giniHi: 'Gini, upper end',
};

export type EquityMapTexts = typeof equityMap;
