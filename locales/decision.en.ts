/** What is said of a comparison over worlds drawn from ranges of what is not known. */
export const decisionEn = {
  share: '{value} ({lo} – {hi})',
  percent: '{value} %',
  range: '{lo} – {hi}',
  sentence: {
    ahead: '{policy} is better than {reference} in {outcome} in {share} of the {n} worlds drawn from these ranges.',
    even: 'Which of {policy} and {reference} is better in {outcome} in more of the {n} worlds drawn from these ranges cannot be told: {policy} is in {share}.',
    nothing: 'No drawn world has {outcome} defined under both {policy} and {reference}: nothing can be said.',
    ties: 'In {ties} of them both are the same, which counts half.',
    undefined:
      '{count} further worlds are left out, because the outcome is undefined or a policy could not be run there; whatever it might be, the share lies between {lowest} and {highest}.',
    same: '{policy} and {reference} come out the same in {outcome} in all {n} worlds drawn from these ranges.',
    mean: 'The mean of {policy} less {reference} is {estimate}: on average {better} is better.',
    meanUnsure: 'The mean of {policy} less {reference} is {estimate}: which is better on average cannot be told.',
    split: 'Yet the mean says the opposite: where {other} is better, it is so by more.',
    reverses: 'It reverses when {where}.',
    reversesAlso: 'It reverses first when {where}; also when {others}.',
    orWhen: ', or when ',
    above: '{factor} is above {from}',
    below: '{factor} is below {to}',
    between: '{factor} is between {from} and {to}',
    at: '{factor} is {values}',
    crossing: '{value} ({lo} – {hi})',
    crossingDown: '{value} (up to {hi}; downwards it may lie outside the tested range)',
    crossingUp: '{value} (from {lo}; upwards it may lie outside the tested range)',
    crossingOpen: '{value} (anywhere in the tested range or outside it)',
    noReversal: 'No single factor reverses it within the tested range.',
    noneSure: 'Of no single factor can it be told for sure that it reverses this within the tested range.',
    noChange: 'No change within the tested range along {factors}.',
    outsideAbove:
      'Along {factor} there is no change within the tested range, {tested}, but the lead shrinks towards its upper end: a change, if there is one, lies outside it, where nothing was tested.',
    outsideBelow:
      'Along {factor} there is no change within the tested range, {tested}, but the lead shrinks towards its lower end: a change, if there is one, lies outside it, where nothing was tested.',
    unsure: 'Cannot be told along {factors}.',
    counted:
      'Of {k} factors {noChange} leave it as it is within the tested range, and along {unsure} it cannot be told.',
    countedOutside:
      'Of {k} factors {noChange} leave it as it is within the tested range, along {unsure} it cannot be told, and along {outside} there is no change, but the lead shrinks towards an end of the range: a change, if there is one, lies outside it, where nothing was tested ({factors}).',
    averaged: 'Each factor is looked at by itself, the others averaged over their ranges.',
    prior:
      'Under the prior “{prior}” the share is {share}, {change}; {n} worlds so weighted tell as much as {effective}.',
    more: '{points} points more',
    moreOne: 'one point more',
    less: '{points} points less',
    lessOne: 'one point less',
    unmoved: 'hardly different',
    noPrior: 'Under the prior “{prior}” no drawn world counts: nothing can be said.',
    scope:
      'This is a share of worlds drawn evenly from the tested ranges and no probability that it is so; outside them nothing is said.',
    outside: '{factor} = {value} is outside the tested range ({tested}): nothing is said of it.',
    notVaried: '{factor} = {value} was not varied: nothing is said of another value than the scenario’s.',
  },
  cautions: {
    undefinedWorlds:
      'In {undefined} of {worlds} worlds the outcome is undefined or a policy could not be run; what is said holds in the others, so look at what these worlds have in common.',
    fewWorlds: 'Only {n} worlds can be used, and at least {least} are needed; draw more.',
    lowEffectiveSize:
      'So weighted, {n} worlds tell as much as {effective}, and at least {least} are needed: a few of them decide; draw more, or take a prior that is nearer to the drawn one.',
    oneReplicate: 'With one run a world luck cannot be told from merit; take two runs or more.',
    noisyRegret:
      '{share} of the mean regrets is the luck of the runs, which makes plain regrets too large; take more runs a world and read the crossed ones beside them.',
    unsureWorlds:
      'In {share} of the worlds the result is within the luck of the runs, which draws the share towards one half; take more runs a world.',
  },
  grave: 'Nothing is to be concluded from it. {text}',
};

/** The same shape in every language. */
export type DecisionTexts = typeof decisionEn;
