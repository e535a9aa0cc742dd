/** What captions of all charts say. */
export const common = {
  /** Between two sentences. */
  gap: ' ',
  /** Between the items of a list. */
  separator: ', ',
  /** Between the clauses of a sentence. */
  clause: '; ',
  against: 'Outcome “{outcome}”, against “{reference}”, world by world: {list}.',
  difference: '{policy} {difference} ±{half} {unit}',
  noDifference: 'no detectable difference: {list}',
  worlds: 'The same {n} random worlds under every policy; {days} days counted; {case}; seed {seed}.',
  oneWorld: 'The same random world under every policy; {days} days counted; {case}; seed {seed}.',
  noWorlds: 'No random world has finished under every policy yet; {days} days counted; {case}; seed {seed}.',
  preview: 'Preview of a slice: 1/{slice} of the county.',
  slice: 'A slice: 1/{slice} of the county, whole townships.',
  running: 'Still running: figures change as worlds finish.',
  interval: 'Whiskers are 95 % intervals of the mean (Student, one value a world).',
  meanBand: 'Bands are 95 % intervals of the mean (Student, one value a world).',
  quantileBands: 'Bands hold the middle 50 % and 90 % of the worlds.',
  undefinedWorlds: '{policy}: {n} worlds left out, where it is undefined.',
  policy: 'policy',
};

export type CommonChartTexts = typeof common;
