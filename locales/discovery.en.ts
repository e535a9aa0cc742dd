/** What is said of boxes in which something gathers. */
export const discoveryEn = {
  and: ' and ',
  or: ' or ',
  value: '{value} {unit}',
  times: '× {value}',
  condition: {
    atLeast: '{factor} is at least {lower}',
    atMost: '{factor} is at most {upper}',
    between: '{factor} lies between {lower} and {upper}',
    exactly: '{factor} is {lower}',
    oneOf: '{factor} is {levels}',
  },
  sentence: {
    /** `reached` is a clause such as “A does better than B in latent harm”. */
    when: '{reached} when {conditions}.',
    later: 'Outside of what was said before, {reached} when {conditions}.',
    content:
      'There it is so at {heldOut} of the points ({lo} – {hi}, by points that had no say in it; {told} of those it was sought among), of all points at {base}; of all points where it is so {coverage} lie there.',
    contentFew:
      'There it is so at {told} of the points, of all points at {base}; of all points where it is so {coverage} lie there. No point was left to check it by.',
    chance: 'With shuffled points chance finds a box that stands out as much in {p} of cases.',
    again: 'How often each comes up again in random halves of the points: {list}.',
    fragile: 'Come up again in fewer than half of the halves: {factors}. Do not rely on that part of it.',
    droppedOne: 'A condition on one more factor did not hold up and was dropped.',
    dropped: 'Conditions on {n} more factors did not hold up and were dropped.',
    nothing: 'No conditions were found on which it depends whether {reached}.',
    stopped: {
      alike: 'It is so at every point or at none.',
      chance: 'The best box left stands out too little: with shuffled points chance finds one like it in {p} of cases.',
      density: 'No box is as dense as was asked for.',
      weak: 'No condition on a single factor holds up by itself.',
      enough: 'No more boxes were asked for.',
    },
    noPoint: 'At no point can it be told whether it is so.',
    noMore: 'No further box was found.',
    alikeLeft: 'Of the points outside it is so at all or at none.',
    leaf: '{reached} at {mean} of the points where {conditions} ({coverage} of all points where it is so).',
    leafMean: 'The mean is {mean} where {conditions} ({mass} of the points).',
    noLeaf: 'No division of the space predicts points that had no say in it.',
    q2: 'The division predicts {share} of the variance of points that had no say in it.',
    scope: 'This holds over the tested ranges of these {k} factors; outside of them nothing is said.',
  },
};

/** The same shape in every language. */
export type DiscoveryTexts = typeof discoveryEn;
