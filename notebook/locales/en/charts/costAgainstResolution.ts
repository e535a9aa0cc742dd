/** Words of the chart of cost against resolution. */
export const costAgainstResolution = {
  title: 'Coordination cost of a settlement (yuan) against disputes settled in time (%)',
  cost: 'Coordination cost of a settlement (yuan)',
  costBetter: '← lower is better',
  rate: 'Disputes settled in time (%)',
  rateBetter: '↑ higher is better',
  on: 'On the front, which nobody beats in both, by every paired interval: {list}.',
  meansOnly: 'On the front of the means, but not beyond doubt: {list}.',
  off: 'Beaten by another policy in cost and resolution: {list}.',
  open: 'Off the front of the means, but not beyond doubt: {list}.',
  worlds: 'Share of worlds on the front: {list}.',
  values: 'Coordination cost of a settlement and disputes settled in time: {list}.',
  valuesItem: '“{policy}” {cost} yuan, {rate}%',
  join: '; ',
  oneWorld: 'Signs are one world; the line joins the policies that no other beats in cost and resolution at once.',
  quoted: '“{policy}”',
  worldsItem: '“{policy}” {share}',
  reading:
    'Large signs are means with 95 % intervals in both directions (Student, one value a world); small dots are single worlds.',
  frontReading:
    'The line joins the policies that no other beats in cost and resolution at once; a hollow sign marks a place that paired 95 % intervals leave in doubt.',
  lo: '{what}, lower end',
  hi: '{what}, upper end',
  world: 'world',
  mean: 'mean',
  place: 'on the front of the means',
  supported: 'by paired intervals',
  share: 'share of worlds on the front (%)',
  places: { on: 'on', off: 'off', open: 'in doubt' },
};

export type CostAgainstResolutionTexts = typeof costAgainstResolution;
