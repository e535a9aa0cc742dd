/** What is said of a difference that is shared out to groups of levers. */
export const attributionEn = {
  /** Within a sentence. */
  groups: {
    finding: 'finding (patrols, warning, screening)',
    allocation: 'allocation (staff, powers, funds)',
    centre: 'centre and departments',
    participation: 'participation',
    appraisal: 'digital tools and appraisal',
    rest: 'all other levers',
    transition: 'the transition itself',
  },
  /** Where they have been explained before. */
  shortGroups: {
    finding: 'finding',
    allocation: 'allocation',
    centre: 'centre',
    participation: 'participation',
    appraisal: 'data and appraisal',
    rest: 'the rest',
    transition: 'transition',
  },
  joinedName: '{first} with {second}',
  amount: '{value} {unit}',
  interval: '{value} [{lo}, {hi}]',
  sentence: {
    differs: '{policy} against {reference} changes {outcome} by {estimate}, mean of the same {n} random worlds.',
    notTold:
      '{policy} against {reference} changes {outcome} by {estimate}, mean of the same {n} random worlds: the difference cannot be told from none, and its parts only say what the runs add up to.',
    noInterval:
      '{policy} against {reference} changes {outcome} by {estimate} in {n} random world(s): no interval can be given, so that nothing is known of luck.',
    nothing: 'Nothing can be explained: in none of the random worlds do all hybrids have the outcome.',
    parts: 'Of the {difference}, {list}.',
    part: '{group} brings {estimate}',
    partFurther: '{group} {estimate}',
    nonePart: 'Cannot be told from no effect: {groups}.',
    nonePartAny: 'None of the parts can be told from no effect.',
    interplay: 'The groups, each as the only step, would bring {sum} in all; interplay adds {together} to that.',
    noInterplay:
      'What all groups bring beyond the sum of each as the only step ({together}) cannot be told from none; single pairs can still add to or take from each other.',
    pairs: 'Pairs that do more, or less, together than apart, strongest first: {list}.',
    pair: '{a} × {b} {estimate}',
    noPair: 'No pair can be told to act together.',
    chance: 'Intervals are those of {level} %, for each list as a whole: all of them hold at once.',
    chanceEach: 'Intervals are those of {level} % each: of several, some miss by chance.',
    drawn:
      'Values are means over {orders} orders of taking the steps, drawn at random ({pairs} pairs of an order and its reverse); what another draw would change is in the intervals. Pairs are not told apart.',
    fewDrawn:
      'From so few pairs of orders intervals are too narrow: those of 95 % hold in about 88 to 92 % with 3 pairs; take 10 at least.',
    joined:
      '{first} and {second} cannot be told apart: a policy with the levers of one of them alone cannot be had ({fault}).',
    transition:
      'The transition itself is the capacity that any change costs for a time, whichever levers change: it belongs to no group of levers.',
    budget:
      'All hybrids have the same staff and the same programme budget, as the two policies have. What a group’s levers cost is missing for handling cases, and what that does is in its part. In the whole county {list}.',
    freeBudget:
      'All hybrids have the same staff and the same programme budget, as the two policies have; no group’s levers change what is left for handling cases.',
    takes: '{group} takes {yuan} yuan a year',
    leaves: '{group} leaves {yuan} yuan a year more',
    lost: '{n} of the random worlds are left out, because a hybrid has no such outcome there; a comparison of the two policies has {lost} of them, and may report another difference.',
    rounded: 'Parts are rounded so that they add up to the difference as it is shown.',
  },
  start: '{policy} (from)',
  end: '{policy} (to)',
  /** What is said before the hybrids are run. */
  plan: {
    difference: 'What the difference of “{to}” from “{from}” is due to',
    groups: 'Groups of levers that differ ({n}), from the one policy to the other:',
    noLever: 'no lever: what any change costs for a time',
    exact:
      'All sets of the {groups} groups, each a hybrid of the two policies: {hybrids} hybrids × {worlds} random worlds = {runs} runs',
    drawn:
      'Hybrids on {orders} orders of taking the {groups} steps, drawn at random ({pairs} pairs of an order and its reverse): {hybrids} hybrids × {worlds} random worlds = {runs} runs',
    fewer:
      'That is many; --sampled {pairs} draws {pairs} pairs of orders instead and needs {hybrids} hybrids at most, but does not tell pairs of groups apart.',
    picked: 'Into {budget} fits: {hybrids} hybrids × {worlds} random worlds = {runs} runs, about {time}.',
    incomplete:
      'Stopped: {points} of {hybrids} hybrids have all their runs. That is too few to explain anything; with --out every run is kept.',
  },
  /** What stands about the numbers of a report. */
  report: {
    title: 'What the difference of “{to}” from “{from}” is due to: {case}, {days} days, slice {slice}',
    counts: '{hybrids} hybrids of the two policies, each in the same {worlds} random worlds',
    stopped: 'Stopped: what follows is from {points} of {hybrids} hybrids.',
    failed: '{n} runs failed; their worlds are left out.',
    outcome: '{outcome}, {unit}; {better}',
    outcomeWithoutUnit: '{outcome}; {better}',
    better: { higher: 'more is better', lower: 'less is better', neither: 'neither more nor less is better' },
    columns: { part: 'part', alone: 'alone', last: 'last' },
    legend:
      'part: what the group brings, averaged over all orders of taking the steps, with its interval; the parts add up to the difference. alone: as the only step. last: as the last step, that is, what leaving it out of “{to}” would take away. No intervals are shown for these two; they are in explanation.csv.',
    /** A group and what it moves. */
    moves: '{group}: {list}.',
    ground: 'What this rests on',
    trust: 'How far to trust it',
    averaged:
      'A part is an average over orders, not a forecast: whoever thinks of dropping a group reads “last”, whoever of beginning with one reads “alone”.',
    ends: 'Parts hold for these two policies with this budget in this case; other ends give other parts.',
    few: 'With {n} random worlds and skewed outcomes, intervals of 95 % hold all at once in about 80 % only; take 30 at least to read many parts together.',
    slice: 'This is from a slice of {slice}, whole townships, not 1:1; differences there can be others.',
    single:
      'There is one group only, so that the whole difference is its part; with --by levers or groups of your own (--by FILE) more can be told.',
    foot: 'seed {seed} · worlds {worlds} · engine {engine} · zhili {version} · hash {hash}',
  },
};

/** The same shape in every language. */
export type AttributionTexts = typeof attributionEn;
