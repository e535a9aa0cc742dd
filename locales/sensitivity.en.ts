/** What a sensitivity analysis is said in. */
export const sensitivityEn = {
  methods: {
    morris: 'Morris screening',
    sobol: "Sobol' indices",
    emulator: "Sobol' indices of an emulator",
    pawn: 'PAWN index',
    regional: 'regional analysis',
    tornado: 'one factor at a time',
    factorial: 'factorial effects',
  },
  methodNotes: {
    morris:
      'Mean absolute effect of a factor moved from its lowest to its highest value (μ*) and how much that effect varies over the space (σ). It says which factors to study further; it is no share of the variance.',
    sobol:
      'Share of the variance that a factor decides by itself (S1) and with all that it interacts with (ST), when the factors vary independently over their ranges.',
    emulator:
      'A polynomial is fitted to the points, and its shares of the variance are exact. They are those of the model only as far as Q², the share of the variance that it predicts at points held out, is near 1.',
    pawn: 'How far the whole distribution moves when a factor is held (Kolmogorov-Smirnov distance, median over slices). It needs no variance, so that skew and outliers do no harm.',
    regional:
      'Points where something is reached are held against the others: a factor matters where its values differ between the two.',
    tornado:
      'Each factor alone from its lowest to its highest value, the others at the values of the scenario. Interactions are not seen.',
    factorial: 'Mean at the highest value less the mean at the lowest, over all settings of the other factors.',
  },
  designs: {
    fullFactorial: 'full factorial with {levels} levels',
    fractionalFactorial: 'fractional factorial of resolution {resolution}',
    latinHypercube: 'Latin hypercube with {points} points',
    sobol: "scrambled Sobol' sequence with {points} points",
    saltelli: 'Saltelli design with {points} base points',
    saltelliSecondOrder: 'Saltelli design with {points} base points, second order',
    morris: 'Morris design with {trajectories} trajectories and {levels} levels',
    oneAtATime: 'one factor at a time',
  },
  statistics: {
    n: 'n',
    mu: 'μ',
    muStar: 'μ*',
    sigma: 'σ',
    first: 'S1',
    total: 'ST',
    second: 'S2',
    q2: 'Q²',
    pawn: 'PAWN',
    distance: 'distance',
    bound: 'bound',
    lowest: 'lowest third',
    highest: 'highest third',
    base: 'base',
    low: 'at lowest',
    high: 'at highest',
    swing: 'swing',
    main: 'main effect',
    interaction: 'interaction',
  },
  statisticNotes: {
    n: 'points, trajectories or base points used',
    mu: 'mean effect; effects of different sign cancel',
    muStar: 'mean absolute effect, from lowest to highest, in units of the response',
    sigma: 'standard deviation of the effects: interaction or curvature',
    first: 'share of the variance that the factor decides by itself',
    total: 'share of the variance that would be left if all other factors were known',
    second: 'share of the variance that two factors decide only together',
    q2: 'share of the variance that the emulator predicts at points held out; 1 is perfect, 0 no better than the mean',
    pawn: 'median Kolmogorov-Smirnov distance of the conditional from the whole distribution, 0 to 1',
    distance: 'Kolmogorov-Smirnov distance between the factor where it is reached and where not, 0 to 1',
    bound: 'what factors without influence stay below, 95 times of 100',
    lowest: 'share reached in the lowest third of the values',
    highest: 'share reached in the highest third of the values',
    base: 'response where no factor is set',
    low: 'response with the factor at its lowest',
    high: 'response with the factor at its highest',
    swing: 'response at the highest less that at the lowest',
    main: 'mean at the highest less mean at the lowest',
    interaction: 'what two factors add only together',
  },
  interval: '{statistic} {value} [{lo}, {hi}]',
  noInterval: '{statistic} {value}',
  percentRange: '{lo} – {hi} %',
  percent: '{value} %',
  points: 'points',
  /** What is analysed, within a sentence. */
  response: '{outcome} under {policy}',
  differenceResponse: 'the difference in {outcome} ({policy} less {reference})',
  reached: '{policy} does better than {reference} in {outcome}',
  reachedOtherwise: '{response} is above its median over the points',
  pair: '{a} × {b}',
  withEstimate: '{name} ({estimate})',
  andMore: '{list} and {n} more',
  cautions: {
    constantResponse:
      'The response is the same at every point, so no factor can be told to matter; take wider ranges, a longer observation or another outcome.',
    tooFewPoints: 'Only {n} {what} are there and at least {least} are needed; run more {what}.',
    undefinedPoints:
      'The response is undefined at {undefined} of {points} points, which are left out; what is said holds only where it is defined, so look at what these points have in common.',
    lostBlocks:
      'Of {blocks} trajectories or base points {lost} are left out, because the response is undefined at one of their points or more: what is left is chosen by that, and speaks of the region where the response is defined.',
    unfinished:
      'Stopped after {points} of {planned} points: a smaller design of the same kind, with wider intervals; run it to the end before it is cited.',
    noise:
      '{share} of the variance between points is luck of the random worlds and no influence of a factor; take more worlds a point.',
    oneWorld:
      'With one world a point luck cannot be told from influence: it is in every figure and no interval of it is known; take two worlds or more.',
    wideIntervals:
      'The widest interval is {width} wide, where 1 is a whole index or the largest effect, so ranks cannot be told by the estimates; take more points.',
    negativeIndices:
      '{count} indices came out below 0 (lowest {least}), which no true index can be: estimates of small indices scatter about 0, so read them as nothing detected and trust the interval.',
    firstAboveTotal:
      'For {count} factors S1 came out above ST, which cannot be in truth: the estimates scatter; take more points before they are compared.',
    sumAboveOne:
      'First-order indices add up to {sum}, which cannot be above 1 in truth: the estimates scatter; take more points.',
    poorEmulator:
      'The emulator predicts points held out with Q² {q2}, below {least}: its indices are those of another function than the model; take more points, fewer factors or the direct method.',
    tooFewReached:
      'Reached (better than the reference; with one policy, above the median) at {reached} points and not at {missed}; at least {least} of each are needed to tell factors apart.',
    confounded:
      'At resolution {resolution} the design cannot tell all interactions of two factors from main effects or from each other; take a higher resolution where they matter.',
  },
  /** What a method needs enough of; of a Saltelli design only the two samples it is made of are drawn independently. */
  counted: { morris: 'trajectories', sobol: 'base points', sampled: 'independently drawn points', points: 'points' },
  cautionAbout: '{method}: {text}',
  grave: 'Not to be used to rank factors. {text}',
  sentence: {
    mustNot: '{method} of {response} must not be used to rank factors. {text}',
    of: 'Of {k} factors, {said}.',
    only: 'The only factor is {factor} ({estimate}).',
    first: '{factor} moves {response} most ({estimate})',
    firstGroup: '{factors} move {response} more than all others do, and which of them most cannot be told',
    next: ', then {factor} ({estimate})',
    nextGroup: ', then {factors}, in an order that cannot be told',
    rest: '; the order of the other {n} cannot be told, since intervals overlap',
    below: '; below: {n} more',
    none: 'none can be told to move {response} most, since intervals overlap or hold what no influence gives; highest estimates: {list}',
    nothing: 'none moves {response} at all',
    alone: 'By itself {factors} decides {share} of the variance.',
    aloneTogether: 'By themselves {factors} together decide {share} of the variance.',
    interacting: 'ST is above S1 beyond both intervals for {factors}: they act through other factors as well.',
    pairs: 'Pairs that decide more than luck would: {list}.',
    notTold: 'Cannot be told from no influence: {factors}.',
    noneTold: 'No factor can be told from no influence.',
    luckTotal: 'Luck alone would make ST about {share}.',
    luckEffect: 'Luck alone would make μ* up to {effect}.',
    raises: 'On average more of it raises {response}: {factors}.',
    lowers: 'On average more of it lowers {response}: {factors}.',
    changing: 'The effect changes much with the other factors or along the range (σ above μ*): {factors}.',
    screening: 'Screening says which factors to study further, not what share each decides.',
    noEmulator: 'No emulator could be fitted: there are too few points, or the response does not vary.',
    emulator:
      'From a polynomial of degree {degree} with {terms} terms; it predicts points held out with Q² {q2}, and what it misses is in no index.',
    above:
      'Above the bound {bound}, below which factors without influence stay 95 times of 100, are {n} of {k} factors: {factors}.',
    noneAbove:
      'None of {k} factors is above the bound {bound}, below which factors without influence stay 95 times of 100.',
    regional: 'Where {reached} ({count} of {n} points), {said}.',
    regionalItem: '{factor} tends to be {direction} ({lowest} in its lowest third, {highest} in its highest)',
    higher: 'higher',
    lower: 'lower',
    alternately: 'Each factor is moved alone: interactions are not seen.',
    chance: 'Of these {n} intervals of 95 %, about {expected} would exclude 0 by chance if nothing mattered.',
    scope:
      'This holds for these {k} factors over their tested ranges, in {case}; outside the tested ranges nothing is said.',
  },
  caption: {
    points: '{points} points',
    pointsOf: '{points} of {planned} points',
    worlds: '{n} random worlds a point',
    world: '1 random world a point',
    seed: 'seed {seed}',
    slice: 'slice {slice}',
    version: 'zhili {version}',
    engine: 'engine {engine}',
    hash: 'hash {hash}',
  },
  report: {
    title: '{case}: {design}, {k} factors, {days} days, {policies}',
    more: '… and {n} more, in the files and in --format json',
    pawn: 'PAWN index, bound {bound}',
    regional: 'Regional analysis, bound {bound}',
    spread: 'Over {n} points: mean {mean}, standard deviation {sd} {unit}{luck}',
    luck: ', luck of the worlds {share} of the variance',
    undefined: 'Undefined at {n} points, which are left out.',
    cautions: 'To be kept in mind',
    runs: '{ok} runs done, {failed} failed, {refused} refused (the policy cannot be had there)',
    cancelled: 'Interrupted: what follows is from the points done so far.',
    empty: 'No point was finished: nothing can be said.',
    columnUnit: '{name} ({unit})',
    thisDifference: 'the difference',
    thisOutcome: 'the outcome',
    citation: 'To cite: {facts}',
  },
  command: {
    screeningLabel: 'Morris screening of {case}',
    indicesLabel: 'indices of the factors picked in {case}',
    plan: 'Stage 1, {design}: {points} points, {runs} runs, about {time}. Stage 2, {next}: {nextPoints} points, {nextRuns} runs, about {nextTime}. Workers: {workers}; one run takes {seconds} s.',
    picked: 'Picked for stage 2, by the greatest ratio of μ* to the largest μ* of the same response: {factors}.',
    all: 'All factors go into stage 2.',
    inDoubt:
      'The effects of no response may be used to rank factors, for the reasons given: others than these may matter as much.',
    noTime: 'Too little time is left for stage 2.',
    again: 'Stage 2 by the pace of stage 1: {design}, {points} points, {runs} runs, about {time}.',
    left: 'Judged by screening alone: {n} more; in stage 2 they stay at the values of the scenario, so that no index says anything of them.',
    none: 'No response can be used to pick factors: there is no stage 2.',
  },
};

/** The same shape in every language. */
export type SensitivityTexts = typeof sensitivityEn;
