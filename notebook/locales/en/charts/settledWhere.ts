/** Words of the chart of where cases are settled. */
export const settledWhere = {
  title: 'Where cases are settled (% of settlements)',
  community: 'community',
  township: 'township',
  county: 'county',
  shares: 'Share of settlements at community, township and county: {list}.',
  sharesItem: '“{policy}” {community}%, {township}%, {county}%',
  join: '; ',
  reading: 'From left to right, from below to above: community, township, county.',
  whiskers: 'Whiskers on the two boundaries are 95 % intervals of the mean (Student, one value a world).',
  disputes: 'disputes: {level}',
  lo: '{what}, lower end (%)',
  hi: '{what}, upper end (%)',
  mean: '{what} (%)',
};

export type SettledWhereTexts = typeof settledWhere;
