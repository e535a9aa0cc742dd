/** What `zhili calibrate` says. */
export const calibrationEn = {
  plan: {
    title: 'Calibration “{label}”: {case}, under “{policy}”, {days} days, slice {slice}, seed {seed}.',
    factors: 'What is not known: {k} parameters ({list}).',
    more: '{list} and {n} more',
    targets: 'Calibrated to {n} targets: {list}.',
    target: '{outcome} {lo} to {hi}',
    heldOut: 'Held back, to check the result with: {list}.',
    noHeldOut: 'No target is held back: nothing can contradict the result. Mark some as role: validation.',
    size: 'At most {generations} generations of {population} points in {worlds} random world(s) each: up to {runs} runs; then {ensemble} parameter sets in fresh worlds.',
    budget: 'It ends with the generation after which {budget} would be exceeded.',
  },
  progress: {
    generation: ' · generation {generation} of {planned}{nearness}',
    nearness: ', tolerance {tolerance}',
    fresh: ' · the ensemble in fresh worlds',
    line: 'Generation {generation} of {planned}: tolerance {tolerance}, {hits} of its points meet all targets, effective size {effective} of {wanted}{emulated}; {elapsed} so far.',
    emulated: '; emulators predict {n} of {all} targets',
    noPoint:
      'Generation {generation} of {planned}: no point has all outcomes so far ({refused} cannot be had); {elapsed} so far.',
    goesOn: 'Going on in {folder} after generation {generation}; runs kept there: {rows}.',
    restarted:
      '{file} cannot be read or is another calibration’s: beginning with the first generation; runs that are kept are not run again.',
    stopped: 'Stopped; every finished run is kept in {folder}. The same command goes on from there.',
    stoppedMemory: 'Stopped; without --out nothing is kept for later.',
    none: 'No generation is finished: there is nothing to tell yet.',
    damaged: '{fault}',
  },
  stop: {
    enough: 'ended with generation {generations}, with as many points that meet all targets as were wanted',
    generations: 'ended with generation {generations}, as asked',
    stalled: 'ended with generation {generations}, since the last ones came no nearer',
    nothing: 'ended with generation {generations}, since no point had all outcomes',
    budget: 'ended with generation {generations}, when the time was over',
    cancelled: 'was stopped after generation {generations}',
  },
  verdict: {
    reached:
      'All targets can be met at once. {n} points of {points} do; weighted as the prior would have drawn them, they tell as much as {effective} independent ones.',
    unreached:
      'The targets cannot be met within these ranges, as far as could be found: the nearest point misses one by {nearest} times what it allows. There is no posterior and no ensemble.',
    unfinished:
      'Not finished: points were still coming nearer (tolerance {tolerance}; 1 is all targets met). There is no posterior yet.',
    nothing:
      'Nothing can be said: of {points} points {refused} cannot be had and {lacking} lack an outcome of a target.',
  },
  report: {
    title: 'Calibration “{label}”: {case}, under “{policy}”',
    effort: 'The calibration {stop}: {points} points, {runs} runs. {emulators}',
    emulators:
      'Emulators predicted {n} of {all} targets well enough to pick points by; by the end they kept {kept} of those drawn.',
    noEmulators: 'No emulator predicted a target well enough to pick points by.',
    failed: '{n} runs failed; their points count as lacking all outcomes.',
    factors: 'Prior and posterior (median, middle 95 %)',
    columns: { prior: 'prior', posterior: 'posterior', contraction: 'variance less by', status: 'verdict' },
    shares: '{value} {share}',
    status: { identified: 'identified', notIdentified: 'not identified', untold: 'cannot be told' },
    notIdentified:
      'Not identified: {list}. The targets say nothing of these that could be told from chance (chance alone would show a difference in 5 % of calibrations, for all factors together); their posterior is their prior.',
    allIdentified: 'Every parameter is identified: its posterior can be told from its prior.',
    noneIdentified: 'No parameter is identified by itself: for each, the posterior cannot be told from the prior.',
    untold: 'Too few points to tell: {list}.',
    pairs: 'Tied to one another, so that what one may be depends on the other: {list}.',
    pair: '{one} and {other} ({correlation})',
    moved: 'Most is known of {list}.',
    movedItem: '{factor}: {from} before, {to} now',
    targets: 'Targets: what they allow, how many points of the prior meet them, and the ensemble in fresh worlds',
    targetColumns: { allowed: 'allowed', prior: 'prior meets', fresh: 'ensemble (95 %)', within: 'within' },
    heldOut: 'held back',
    check: { met: 'met', open: 'open', missed: 'missed', untold: 'undefined' },
    heldOutSaid:
      'Of {n} targets that were held back, {met} are met by at least 95 % of the ensemble, {missed} are missed by at least 95 %, {open} are open.',
    heldOutNone: 'No target was held back, so that nothing could contradict this.',
    unreachable:
      'Out of reach by itself: {outcome}. None of {n} points drawn from the prior meets it (fewer than {hi} of all, at 95 %); the nearest gives {value}, where {lo} to {hi2} is allowed.',
    conflict:
      'Exclude each other, as far as can be seen: {one} and {other}. Points that meet either are many, none meets both.',
    noConflict:
      'No single target and no pair of targets is out of reach by itself: it is all of them together. Widen the one you trust least, or let more vary.',
    ensemble:
      'The ensemble has {size} parameter sets ({distinct} different ones), each as likely as another. A comparison carries it by --ensemble: world r takes set r mod {size}, the same under every policy. For instance: {command}',
    fresh:
      'Fresh worlds: seed {seed}. What the ensemble shows there is not owed to the worlds in which points were chosen.',
    cautions: 'To be kept in mind',
    cautionText: {
      lowEffective:
        'The sample tells as much as {effective} independent points, and {least} are needed: quantiles and the ensemble are rough.',
      missedValidation:
        '{missed} of {of} targets that were held back are missed: what was calibrated to is met for the wrong reasons, or the model lacks something.',
      luck: '{n} target(s) that it was calibrated to are met by less than half of the ensemble in fresh worlds: take more worlds a point.',
      refused: 'At {share} of the points the policy cannot be staffed or paid: the posterior is of the others.',
      oneTarget: 'Everything rests on one target.',
    },
    grave: '(grave) ',
    model: 'A calibrated parameter is one that fits this model, these targets and these ranges. It is no measurement.',
    slice: 'It was calibrated in {slice} of the county for {days} days; slices are not comparable with 1:1.',
    cite: 'To cite: {facts}',
    facts: { points: '{n} points', replicates: '{n} worlds a point' },
    written: 'The ensemble as a file: {file}',
  },
  help: {
    summary:
      'what targets say of uncertainties: prior against posterior, what is not identified, an ensemble to compare with',
    file: 'calibration file (.yaml): case, policy, factors, targets',
    generations: 'generations at most, instead of those in the file',
    budget: 'time for all, as 90s, 30m or 2h; ends with the generation after which it would be exceeded',
    dryRun: 'says what would be run and stops',
    out: 'folder of the calibration: every run is kept, the same command goes on; posterior, points, ensemble',
  },
};

/** The same shape in every language. */
export type CalibrationTexts = typeof calibrationEn;
