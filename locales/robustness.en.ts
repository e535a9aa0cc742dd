/** What `zhili robust` and `zhili discover` say, and their help. */
export const robustnessEn = {
  /** Label of the experiment that is made for a case. */
  drawn: 'All that is uncertain in {case}',
  nothing: 'Stopped before two worlds were done: nothing can be said.',
  title: '{case}: {n} worlds drawn from the ranges of {k} uncertain factors, {days} days',
  /** Above what stands beside the results of a sweep. */
  beside: 'What holds over the drawn worlds (`zhili robust` on the same experiment or folder says more)',
  /** Whether points share their random worlds. */
  own: 'Each drawn world has random worlds of its own.',
  shared: 'All drawn worlds share the same random worlds; another seed is the check.',
  /** Beside a comparison: what docs/findings.en.md has of it. */
  found: {
    tested:
      'Tested beyond one set of assumptions: {points} worlds drawn from the ranges of all assumptions (slice {slice}, {days} days), in shares of these [95 %]:',
    policy: '“{policy}” does better than “{reference}” in {list}.',
    outcome: '{outcome}: {share}',
    unsure: '{outcome}: {share}, not to be told',
    lifelike: '{said} [{share} of the {n} worlds like counties there are]',
    /** Heads the column of policies. */
    better: 'Better than “{reference}”',
    marks: '▲ better in more than half of the worlds, ▼ worse, ○ cannot be told.',
    secondLine: 'Not in bold: in the {n} worlds that are like counties there are.',
  },
  cautions: 'To be kept in mind',
  /** A policy within a sentence. */
  quoted: '“{name}”',
  /** What a caution is about. */
  cautionAbout: '{about}: {text}',
  /** One comparison. */
  cautionPair: '{outcome} (“{policy}”)',
  cautionTargets: 'targets ({outcomes})',
  cautionAllTargets: 'targets',
  cautionPrior: 'by the prior “{names}” only',
  robust: {
    compared: 'Compared: {policies}; reference: {reference}',
    shares: 'Share of the drawn worlds in which each is better than “{reference}”',
    legend: '+ better in most worlds, - worse in most, ? cannot be told. A share of drawn worlds, and no probability.',
    mark: { policy: '+', reference: '-', unsure: '?' },
    cell: '{value} {mark}',
    details: '“{policy}” against “{reference}”',
    expected: 'Mean over the drawn worlds, ± half of its 95 % interval',
    regret: 'Regret: how far each falls short of the best one in the same world',
    regretRows: { mean: '  mean', tail: '  worst tenth', max: '  maximum' },
    regretLegend:
      '* least in its row; of the maximum, the minimax-regret choice among these. {beyond} of all worlds of these ranges at most (95 % sure) have a regret above the drawn maximum, luck apart.',
    satisficing: 'Share of the drawn worlds in which each is good enough',
    reference: 'Nobody set these targets: they are what “{reference}” reaches in the median drawn world.',
    asked: 'Targets as asked for.',
    atLeast: '  {outcome} ≥ {value}',
    atMost: '  {outcome} ≤ {value}',
    within: '  {outcome} {low} … {high}',
    allTargets: 'all of them',
    front: 'Beaten by none in everything at once (Pareto front of the means)',
    isOn: '“{policy}” is on the front, and in {share} of resamples of the worlds.',
    isOff:
      '“{policy}” is not on the front (in {share} of resamples it is); “{others}” is at least as good in everything.',
    priors: 'Other priors',
    priorScenario: 'the scenario’s own values most likely',
    priorFactor: '{factor}: {what}',
    priorKinds: {
      triangular: 'a triangle about {mode}',
      beta: 'beta distribution about {mode}',
      range: 'only {low} to {high}',
      shares: 'shares {shares}',
    },
    prior: '“{name}”: {factors}. {n} worlds so weighted tell as much as {effective}.',
    priorFew:
      'Only the few factors that were named as deciding beforehand; a triangle in every factor would leave no worlds’ worth.',
    noPrior: 'None: no factor that was named as deciding beforehand was varied.',
    at: 'What was asked about',
    inside:
      '{factor} = {value} lies in the tested range: the shares above are averages over all of it; see the flip points.',
    undefined: 'No drawn world has every run defined: nothing can be said.',
  },
  discover: {
    question: 'Where is it so: {reached}?',
    better: '“{policy}” does better than “{reference}” in {outcome}',
    worse: '“{policy}” does worse than “{reference}” in {outcome}',
    atLeast: '{outcome} is at least {low} under “{policy}”',
    atMost: '{outcome} is at most {high} under “{policy}”',
    within: '{outcome} lies between {low} and {high} under “{policy}”',
    base: 'It is so in {count} of {n} drawn worlds ({share}).',
    undefined: '{n} worlds are left out, because a run is undefined, failed or refused there.',
    box: 'Box {number}: what a smaller or larger one would hold',
    columns: {
      step: 'step',
      mass: 'worlds',
      density: 'of which so',
      heldOut: 'held out',
      coverage: 'of all so',
      conditions: 'conditions',
    },
    chosen:
      '* the box that was taken. “of which so” is too good, since the box was sought for it; “held out” is told by points that had no say in it, for boxes of that size. What is said above judges the whole search, the choice of the size with it, and may differ.',
    checks: 'Checks of its conditions',
    checkColumns: {
      factor: 'factor',
      quasiP: 'quasi-p',
      reproduced: 'comes up again',
      limits: 'where its limits then lie',
    },
    quasiP:
      'quasi-p: how likely the box were so dense if this condition did not matter; comes up again: in random halves of the points.',
    limit: '{value} ({lo} – {hi})',
    limits: {
      atLeast: 'from {lower}',
      atMost: 'up to {upper}',
      between: 'from {lower} up to {upper}',
      level: '{value} {kept}',
    },
    tree: 'The same question by a tree',
    more: '… and {n} steps more, in the files and in --format json',
  },
  help: {
    source:
      'a case of `zhili list cases` (all its uncertainties are varied), an experiment of `zhili list experiments`, the path of a .yaml file, or a folder that `zhili sweep` or `zhili merge` filled: then nothing is run',
    points: 'drawn worlds (default: those of the experiment; of a case {value})',
    replicates: 'runs of each policy in each drawn world (default: those of the experiment; of a case {value})',
    days: 'days of observation (default: those of the experiment; of a case {value})',
    slice: 'whole townships, as for compare (default: that of the experiment; of a case one township)',
    robust: {
      summary: 'which policy survives what is not known: shares of drawn worlds, reversals, regret, targets',
      policies:
        'policies, separated by commas; `before` and `after` are those of the case (default: those of the experiment; of a case {value})',
      reference: 'policy the others are compared with (default: that of the experiment, else the first)',
      objectives: 'outcomes that policies are judged by, separated by commas (default: {value})',
      target:
        'what is good enough, as latentHarm<=50 or grievanceResolutionRate>=80% (default: what the reference reaches in the median drawn world)',
      prior:
        'a .yaml file of other priors, as NAME: {KEY: {kind: triangular, mode: VALUE}} (default: triangles about the scenario’s own values of the deciding uncertainties)',
      at: 'values to ask about; says which lie outside the tested ranges',
      out: 'folder of the sweep and of robust.json, robust.csv, robust-worlds.* and robust.html; the same command goes on after any interruption',
    },
    discover: {
      summary: 'in which drawn worlds a policy does worse or better, or reaches a value: boxes and a tree',
      policy: 'policy asked about (default: the last of the experiment that is not the reference; of a case {value})',
      against: 'policy it is compared with (default: the reference)',
      outcome: 'outcome that decides (default: {value})',
      side: 'where it does worse, or where better',
      reached: 'instead of a comparison: where the policy reaches it, as grievanceResolutionRate>=80%',
      density:
        'take the box of greatest coverage of which at least this share is so, as 0.8 (default: the box that stands out most)',
      coverage: 'take the densest box that holds at least this share of all that is so',
      boxes: 'boxes at most',
      tree: 'print the tree too',
      out: 'folder of the sweep and of discover.json, discover.csv, discover-worlds.* and discover.html; the same command goes on after any interruption',
    },
  },
};

/** The same shape in every language. */
export type RobustnessTexts = typeof robustnessEn;
