/** Words of the figures of a sweep; methods, designs, statistics and sentences have theirs in `locales/sensitivity.en.ts`. */
export const sensitivity = {
  unit: ' ({unit})',
  titleUnit: ', in {unit}',
  timesUnit: 'times the value of the scenario',
  logarithmic: ', logarithmic',
  titles: {
    screeningBars: 'Morris screening: mean absolute effect μ* on {response}{unit}',
    screeningPlane: 'Size μ* and variation σ of the effects on {response}{unit}',
    sobolBars: "Sobol' indices of {response}, as shares of the variance",
    sobolPairs: "Second-order Sobol' indices of {response}, as shares of the variance",
    emulatorBars: "Sobol' indices of an emulator, Q² {q2}: {response}, as shares of the variance",
    pawnBars: 'PAWN index: how far factors move the distribution of {response}, from 0 to 1',
    regional: 'Where {reached}: which factors differ, as a distance from 0 to 1 and shares in %',
    worldsScatter: 'World by world: {response} against {factor}{unit}',
    tornado: 'One factor at a time: {response}{unit}',
    factorialEffects: 'Factorial effects on {response}{unit}',
    indexTable: 'All indices of all factors: {response}',
  },
  readings: {
    screeningBars:
      'Bars and points are μ*, whiskers its 95 % interval (bootstrap over trajectories; {n} trajectories).',
    oneTrajectory: 'Bars and points are μ*; one trajectory has no interval.',
    screeningPlane:
      'A point a factor: μ* to the right, its whisker the 95 % interval, σ upwards. Above the line σ = μ* an effect varies by more than its mean size: it depends on other factors, or bends. A number is named below.',
    sobolBars:
      'Signs are estimates, whiskers their 95 % intervals (bootstrap over {n} base points); softer where the interval holds 0.',
    sobolPairs:
      'Points are estimates of what two factors decide only together, whiskers their 95 % intervals (bootstrap over {n} base points); softer where the interval holds 0.',
    negative:
      'Estimates below 0 are drawn as they are: no true index is below 0, estimates of small ones scatter about it.',
    emulatorBars:
      'Signs are estimates, whiskers their 95 % intervals from a polynomial of degree {degree} fitted to {n} points; softer where the interval holds 0.',
    luck: 'Dashed: what luck of the random worlds alone adds to ST.',
    pawnBars: 'Points are the median over {slices} slices, whiskers 95 % intervals (bootstrap).',
    bound: 'Dashed: the bound that factors without influence stay below 95 times of 100, all factors together.',
    regional:
      'Left: distance between the values where it is reached ({reached} points) and where not ({missed}). Right: share reached in the lowest third of the values (hollow) and in the highest (filled).',
    worldsScatter:
      'A dot a world of a point; steps are means of the worlds within a stretch of values. The scatter shows an association and is no test.',
    othersVary: 'All other factors vary along.',
    othersStay: 'All other factors keep the values of the scenario.',
    worldsDifference: 'Each dot is a difference in the same world; the line is at 0.',
    allDrawn: 'All {n} worlds with a value are drawn.',
    someDrawn: '{drawn} of {n} worlds with a value are drawn, spread evenly over the runs; means are of all.',
    withoutValue: '{n} worlds have no value and are left out.',
    ownValue: '{n} worlds in which the factor keeps the value of the scenario are left out.',
    tornado:
      'Bars run from the base (no factor set: {base}) to the response with the factor alone at its lowest (hollow) and at its highest (filled); whiskers are 95 % intervals over the worlds. Sorted by swing.',
    factorialEffects:
      'Bars are the mean at the highest value less the mean at the lowest, whiskers 95 % intervals; softer where the interval holds 0.',
    interactions: 'An interaction is what two factors add only together.',
    indexTable: 'Value with its 95 % interval in brackets; factors in the order of the experiment.',
    factorsShown: 'Shown are the {shown} highest of {k}; the table has all.',
    firstShown: 'Shown are the first {shown} of {k}; the table has all.',
  },
  made: '{points}, {design}; {defined}; {worlds}; {days} days counted; {case}; seed {seed}; zhili {version}.',
  defined: '{n} of them with a value',
  running: 'Still running: figures change as points finish.',
  warning: 'Not to be used to rank factors',
  axes: {
    muStar: 'μ*, mean absolute effect from lowest to highest{unit}',
    sigma: 'σ, variation of the effect{unit}',
    share: 'share of the variance',
    pawn: 'PAWN index',
    distance: 'distance',
    reachedShare: 'share reached (%)',
    effect: 'effect{unit}',
    response: 'response{unit}',
  },
  keys: { first: 'S1, by itself', total: 'ST, with all interactions', low: 'at its lowest', high: 'at its highest' },
  lines: { bound: 'bound {value}', luck: 'luck {value}', equal: 'σ = μ*', base: 'base {value}' },
  groups: { main: 'Main effects', interactions: 'Interactions of two factors' },
  unnamed: 'Not named here for want of room: {n} factors; the table has all.',
  noPairs: '{m} pairs: none has an interval above 0.',
  somePairs: '{n} of {m} pairs have an interval above 0: {list}.',
  pairsByChance: 'Of {m} such intervals, about {expected} would lie above 0 by chance.',
  plane: '{n} of {k} factors are above the line σ = μ* by their estimates: {list}.',
  planeNone: 'None of {k} factors is above the line σ = μ* by its estimates.',
  scatter:
    'From the lowest to the highest values of {factor}, the mean of {response} goes from {from} to {to}; means of the {bins} stretches lie between {low} and {high}, single worlds between {least} and {most} (their middle 90 %).',
  scatterOne: 'At {value}, the only value of {factor}, the mean of {response} is {mean}.',
  indexSentence:
    '{k} factors by {methods}: over {n} points, {response} has a mean of {mean} and a standard deviation of {sd}.',
  columns: {
    rank: 'place',
    factor: 'factor',
    lo: '{what}, lower end',
    hi: '{what}, upper end',
    kind: 'kind',
    point: 'point',
    world: 'world',
    dot: 'world',
    mean: 'mean',
    from: '{what}, from',
    to: '{what}, to',
    worlds: 'worlds',
    sign: 'where reached',
    higher: 'higher',
    lower: 'lower',
    cautions: 'Cautions',
  },
};

export type SensitivityChartTexts = typeof sensitivity;
