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
    interplay: 'Each group alone would bring {sum} in all; interplay adds {together}.',
    noInterplay:
      'Interplay as a whole ({together}) cannot be told from none; single pairs can still add to or take from each other.',
    pairs: 'Pairs that do more, or less, together than apart: {list}.',
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
      'All hybrids have the same staff and the same programme budget, as the two policies have. What a group’s levers cost is missing for handling cases, and what that does is in its part: {list}.',
    freeBudget:
      'All hybrids have the same staff and the same programme budget, as the two policies have; no group’s levers change what is left for handling cases.',
    takes: '{group} takes {yuan} yuan a year',
    leaves: '{group} leaves {yuan} yuan a year more',
    lost: '{n} of the random worlds are left out, because a hybrid has no such outcome there; a comparison of the two policies has {lost} of them, and may report another difference.',
    rounded: 'Parts are rounded so that they add up to the difference as it is shown.',
  },
  start: '{policy} (from)',
  end: '{policy} (to)',
};

/** The same shape in every language. */
export type AttributionTexts = typeof attributionEn;
