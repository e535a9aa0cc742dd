/** What the findings say, in the document that a script writes of them. */
export const findingsEn = {
  title: 'Findings: what survives what is not known',
  other: '[中文](findings.zh.md).',
  written:
    'A script wrote this document from the results in `findings/results`; every sentence was chosen by a rule from an interval. Methods: [robustness](robustness.en.md). What the model cannot say: [limits](limits.en.md).',
  comparisons: {
    preventing: 'prevention, powers kept above',
    preventingDevolved: 'prevention, powers devolved',
    devolving: 'devolution, staying reactive',
    devolvingPreventive: 'devolution, while preventing',
    both: 'prevention and devolution together',
    reform: 'its own reform (after against before)',
    other: '{policy}',
  },
  columns: {
    coordinationYuan: 'coordination cost',
    grievanceResolutionRate: 'grievances settled',
    disputeResolutionRate: 'disputes settled',
    latentHarm: 'latent harm',
    resolutionGini: 'inequality between communities',
  },
  marks: { policy: '▲', reference: '▼', unsure: '○', split: '†' },
  colon: '{head}: {text}',
  semicolon: '; ',
  space: ' ',
  cell: '{mark} {share}<br>{difference}',
  relative: '{difference} ({percent})',
  page: {
    heading: '1 For whoever has five minutes',
    asked:
      '{cases} places that the sources describe, each with the four arrangements (reactive or preventive, powers kept at the county or devolved) at equal staff and budget, and with its own before and after. Each was run in {points} *drawn worlds*: in every one of them the staff time and all {factors} other quantities that nobody knows well are drawn anew from their ranges (evenly, by orders of magnitude where a range spans several), {runs} runs in all. The question is not what happens but **how often which policy is better, and when not**. What a policy sets, lever by lever, says `zhili explain preventive-devolved`; what an outcome is, the [ODD](odd.en.md).',
    share:
      'A share of drawn worlds is no probability that a real county would fare so: it says how far the answer depends on what is not known.',
    legend:
      'In the tables: the share of drawn worlds in which the policy named first does better, with its 95 % interval; below it the mean difference, its own value less the other’s. ▲ it is better in more than half of the worlds, ▼ worse, for sure even when all {family} shares of this document are read together; ○ cannot be told. Where ▲ and ▼ are said “for sure”, it is of the model and its ranges. For cost, harm and inequality less is better. † the mean says the opposite of most worlds: where the policy that wins less often wins, it wins by more.',
    allCases: 'All cases',
    allTable: 'What a change does, over the cases: ▲ better / ○ not to be told / ▼ worse (number of cases).',
    change: 'change',
    axes: {
      prevention: 'Prevention',
      devolution: 'Devolution',
    },
    axis: '**{axis}** ({n} comparisons: each case twice, with the other lever either way): {text}.',
    better: 'better in {outcomes}',
    worse: 'worse in {outcomes}',
    mixed: 'neither in more than half of them in {outcomes}',
    count: '{outcome} ({k} of {n})',
    loses: '**{axis} loses**, in more than half of the cases: {list}.',
    losesIn: '{comparison}, in {outcomes}',
    losesNowhere: '{axis} loses in no outcome in more than half of the cases.',
    boxTitle: 'When not to trust any of it',
    boxOutside:
      'Your county lies outside what was tested: staff time below × {lo} or above × {hi} of what the case states, or any other quantity outside its range. There nothing is said.',
    boxAssumed:
      'You need to know how much you would gain. Of the {k} quantities drawn, {assumption} have a range that we assumed, {literature} one from the literature, {seed} one from a source document. Ranks depend on that less than amounts do.',
    boxOverload:
      'You care about waiting times. In {lo} to {hi} of the drawn worlds, by case and policy, one desk in twenty or more has more work than hours; there the result depends on how long one looks.',
    boxLifelike:
      'You expect drawn worlds to be like real counties. Ranges were drawn whole, and most worlds are not: in {lo} to {hi} of them, by case, what the place had meets all targets for calibration. Where these say otherwise, it is told at the case and in section 7.',
    boxLifelikeNone:
      'You expect drawn worlds to be like real counties. Ranges were drawn whole, and hardly any world meets all targets for calibration.',
    boxTurned: {
      lifelike:
        'Your county is like those the model was tuned to. In worlds that meet all targets for calibration another policy is ahead in {k} of the {n} answers that can be told: {list}.',
      unloaded:
        'Your desks are not overloaded today. In such worlds another policy is ahead in {k} of the {n} answers that can be told: {list}.',
    },
    boxTurnedItem: '{name} ({k} of the cases)',
    boxDecides: 'You do not know these of your own county: {factors}. They decide most often which policy is better.',
    boxFactor: '{factor} (in {k} of {n} comparisons)',
    boxSlice:
      'You quote amounts. They were reckoned on a slice of one township; {k} of {n} mean differences come out otherwise at 1:1, by more than chance.',
    boxSliceNone: 'You quote amounts. They were reckoned on a slice of one township and no run at 1:1 is there yet.',
    boxAims: 'Somebody tells you that one arrangement is best in everything. {text}.',
    boxAimsCase: '{case}: {k} of {n} policies are beaten by no other in all four aims at once',
    boxPolicies:
      'Your reform is another than these. A policy here is one setting of the levers; a milder or a stronger one was not tried.',
  },
  case: {
    facts: '{points} drawn worlds, {replicates} run each, slice {slice}, {days} days.',
    policy: 'comparison',
    aims: '**If one aim is what counts**, the policy that on average falls least short of the best one in a world (policies that cannot be told from it beside it):',
    aim: '{outcome}: {policies}; it falls short by {mean} on average, in the worst tenth of the worlds by {tail}.',
    or: ' or ',
    decides:
      '**What decides it** (more of it favours +, or speaks against −, the policy named first). What is left out decides nothing that could be told.',
    decidesOne: '*{comparison}*: {list}',
    decidesOutcome: '{outcome}: {factors}',
    decidesFactor: '{factor} ({sign})',
    decidesNothing: '**What decides it.** Of no single factor can it be told that it decides which policy is better.',
    boxTitle: 'When not to trust this',
    exception:
      '{comparison}, {outcome}: {winner} is better in {share} of the worlds, **but not when {conditions}**: there {loser} is better in {density} ({lo} – {hi}).',
    tradeOff:
      'You care about {worse}: {comparison} does worse there. It does better in {better}; which weighs more is not the model’s to say.',
    losing: 'Somebody recommends {comparison}: it does worse in {worse} and for sure better in nothing.',
    even: 'You need an answer where there is none; that is no proof that both are alike: {list}.',
    evenItem: '{comparison} in {outcomes}',
    views: {
      lifelike:
        'Your county is like those the model was tuned to (worlds that meet all targets for calibration). Then another policy is ahead: {list}.',
      unloaded: 'Your desks are not overloaded today. Then another policy is ahead: {list}.',
      scarce: 'Staff time lies below what the case states. Then another policy is ahead: {list}.',
    },
    priorItem: '{comparison}, {outcome} (better in {under} instead of {share})',
    split: 'The mean matters more to you than the number of worlds (†): {list}.',
    size: 'At 1:1 the other policy is ahead for sure: {list}.',
    sizeUntold: 'At 1:1 it cannot be told what the slice tells: {list}.',
    refused: '{policy} cannot be staffed or paid in {share} of the worlds.',
    overloaded:
      'Most desks are full: under {policy} one desk in twenty or more is overloaded in {share} of the worlds.',
    pairItem: '{comparison}, {outcome}',
  },
  wins: {
    heading: '2 Where each arrangement wins',
    intro:
      'Share of the drawn worlds in which an arrangement is the best of the four (ties shared), and where in the space of {k} factors such worlds gather (PRIM; one box each). {found} of {searched} searches found a box that chance does not (permutation test, Benjamini and Hochberg over all {family} searches of this document, 5 %) and every condition of which comes up again in at least half of the random halves of the points.',
    reached: '{policy} is the best of the four in {outcome}',
    expected:
      'Expected beforehand: each arrangement wins somewhere. The smallest share is {share} ({policy}, {outcome}, {case}).',
    arrangement: 'arrangement',
    nothing:
      'No box was found for: {list}. That worlds do not gather in a box does not mean that nothing decides them.',
    searched: '{outcome} ({policies})',
    allFour: 'none of the four',
  },
  exceptions: {
    heading: '3 Where an answer turns round',
    intro:
      'Of each comparison: the worlds in which the policy that is ahead less often is the better one. Boxes by PRIM (quoted is what points with no say in the box say), divisions by CART where they predict at least {least} of the variance of points they have not seen, and turning points along one factor at a time, others averaged: along the {named} factors that were named as deciding before any result, and along up to three more that the screening picked; those three are picked after seeing the results, so read them as questions.',
    nothing: 'No box, no division and no turning point was found in the other {k} of {n}: {list}.',
    nothingItem: '{comparison} ({outcomes})',
    allOutcomes: 'all outcomes',
    box: 'box',
    tree: 'division',
    flip: 'turning point',
    named:
      'Named beforehand as deciding, and in how many of {n} answers each can be told to (read as under 1): {factors}.',
    namedItem: '{factor} {k}',
  },
  regret: {
    heading: '4 Regret: how far a policy can fall short',
    intro:
      'What a policy falls short of the best one compared there, on average over the drawn worlds [95 %], in the worst tenth of them, at most in any drawn one. Bold: the least mean, where it is the least in 95 % or more of resampled worlds. The policy with the least maximum is the minimax-regret choice *. By all runs of a world; luck that favours a policy there counts as merit, so regrets are somewhat too large. With 95 % confidence fewer than {beyond} of all worlds of these ranges have a regret above the greatest told.',
    policy: 'policy',
    cell: '{mean}; {tail}; {max}{star}',
    star: ' *',
    bold: '**{text}**',
  },
  noWorse: {
    heading: '5 Good enough: no worse than before',
    intro:
      'Share of the drawn worlds in which a policy is no worse than the place’s own policy before the reform, in all four aims at once and in each. The target is relative, so that no threshold of ours decides it. The policy before has one advantage: it alone pays no transition. Luck alone would make a policy that changes nothing no worse in each aim in half of the worlds, and in all four in fewer.',
    all: 'all four',
    than: 'than {policy}',
  },
  front: {
    heading: '6 Which no other beats in everything',
    intro:
      'Over the four aims (cost, grievances settled, latent harm, inequality): whether the means put a policy on the Pareto front, in which share of resampled worlds it stays there, and who beats it in everything in which share of them. It is no probability.',
    on: 'on the front',
    share: 'stays',
    beaten: 'beaten by',
    dominator: '{policy} ({share})',
    yes: 'yes',
    no: 'no',
  },
  priors: {
    heading: '7 Under another view of the same ranges',
    intro:
      'The worlds weighted anew. *Lifelike*: only worlds in which what the place had before its reform meets all shared targets for calibration (success of one mediation, disputes mediated, cases brought again); *unloaded*: only those in which fewer than one desk in twenty is overloaded under it. Both choose worlds by that policy’s luck as well, which flatters it a little in its own comparison. *Defaults*: the factors named beforehand are likeliest where the case has them (triangles). *Scarce* and *ample*: staff time only below, or above, what the case states. Told are comparisons whose share moves by {points} points or more and surely (95 %); of {n} shares under another view {k} do, of which {turned} turn the answer from one policy to the other. In brackets: how many equally weighted worlds the view is worth.',
    names: { lifelike: 'lifelike', unloaded: 'unloaded', defaults: 'defaults', scarce: 'scarce', ample: 'ample' },
    drawn: 'as drawn',
    comparison: 'comparison, outcome',
    none: 'No share moves so.',
    unmoved: '–',
    head: '{name} [{n}]',
  },
  sizes: {
    heading: '8 What the slice does to it',
    intro:
      'Cases were run on a slice of one township; the first {points} points of each also at 1:1, in the same random worlds ({policies}). Every comparison of policies that ran both ways is told with, for each outcome, the gain at 1:1 (above 0 is better), the bias (gain in the slice less gain at 1:1, world by world), and in how many worlds both prefer the same policy.',
    none: 'No results at 1:1 are there.',
    missing: 'Not yet at 1:1: {cases}.',
    agree:
      'Of {n} pairs of answers at the same points, slice and 1:1 say the same for sure in {same}, the opposite for sure in {opposite}; in {open} one or both cannot be told. These verdicts are of 95 % intervals one by one.',
    biased:
      '{k} of {n} mean differences and {j} of {m} levels are biased by more than chance (95 % each: {expected} and {expectedLevels} by luck alone).',
    opposite: 'Opposite for sure: {list}.',
    oppositeItem: '{case}: {comparison}, {outcome}',
    comparison: 'comparison',
    cell: '{gain}<br>bias {bias}<br>agree {agreeing}',
    levels: 'Levels: mean at 1:1 and bias of the slice.',
    level: '{whole}<br>{bias}',
    policy: 'policy',
  },
  limits: {
    heading: '9 What could not be had, and load',
    refusedNone: 'No policy was refused in any drawn world: all could be staffed, paid and combined.',
    refused: 'Refused (points at which a policy cannot be staffed, paid or combined):',
    refusedItem: '{case}: {policy} at {points} of {of} ({code})',
    failed: '{n} runs failed.',
    failedNone: 'No run failed.',
    overloaded:
      'Share of the drawn worlds in which one desk in twenty or more is busy above .98 of its hours; waiting has no steady state there.',
    policy: 'policy',
    unknownHeading: '10 What is not known',
    unknown: [
      'Of {k} factors that were drawn, {assumption} rest on assumption, {literature} on literature, {seed} on a source document; frontline staff is the case’s, times a factor.',
      'They were drawn as if independent. In a county they need not be.',
      'Drawn worlds are not weighted by how well they fit the targets for calibration; few meet all of them ([validation](validation.en.md), §3). What those few say stands in section 7.',
      'Forms were not varied: which mechanisms there are, and their equations. Openly missing are courts, police and media, cases that span communities (which speak for deciding higher up), politics, people who come and go, and who is right; [limits](limits.en.md), §2, has the list. A finding for devolution rests in part on what speaks against it not being there.',
      'Each policy is one setting of its levers, chosen by us or read from a source. Another strength can turn a result round.',
      'Staff and budget are equal for all policies; hours of volunteers, social organisations, committees, property companies and experts are not. A reform that uses more of them has more hands.',
      'Requests and hazards outnumber disputes; grievances settled, latent harm and inequality speak mostly of them. For disputes read their own column.',
      'Inequality (Gini) includes chance, since communities have few cases; a policy that surfaces fewer has more of it.',
    ],
    oneRun:
      'With one run a world a share includes the luck of that run, which draws it towards one half; how much cannot be told here. Regrets are too large for the same reason.',
  },
  method: {
    heading: '11 How it was judged',
    points: [
      'A drawn world is a point of a scrambled Sobol’ sequence over all factors, with random worlds of its own, the same for every policy. It is the unit of every interval; intervals take drawn worlds as independent, which for such sequences is on the safe side.',
      '**Many comparisons.** {cases} cases × their comparisons × {outcomes} outcomes are {family} shares. ▲ and ▼ ask that Wilson’s interval at 1 − .05/{family} (Bonferroni) leave out one half: the chance that any of them is wrong by luck is 5 % at most. Intervals printed are 95 % each, to be read one by one.',
      '**Boxes**: {searches} searches; reported where p of the permutation test, adjusted by Benjamini and Hochberg over all of them, is 5 % at most: of the boxes reported one in twenty at most is expected to be luck; and every condition has to come up again in at least half of the random halves of the points. Densities are those of points held out.',
      '**What decides it**: Kolmogorov–Smirnov distances between worlds won and lost, above a bound that holds over {factors} factors × {family} questions together (Bonferroni, 5 %).',
      '**Turning points**: sure on both sides by a band that holds over all positions and all factors looked at in that comparison, not over all comparisons. Regrets, Pareto standings, other views and slice biases are told with 95 % each and not adjusted.',
      'Outcomes, comparisons, views and thresholds stand in the script (`tools/findings`), the ranges in the ODD document.',
    ],
  },
  cite: {
    heading: '12 To cite and to make again',
    text: 'Engine {engine}, zhili {version}. All runs: {hours} h on the machine that made them (2 processors), {events} million events.',
    name: 'result',
    sweep: 'hash of the sweep',
    experiment: 'hash of the experiment',
    runs: 'ok / failed / refused',
    seed: 'seed',
    again:
      'To make the document again from the committed results: `npm run findings`. To run everything again: `npm run findings -- --run`; it goes on where it was stopped. On several machines: `npm run findings -- --run --out FOLDER --shard 1/4` on each, then `npm run findings -- --merge 4 --out FOLDER`. The studies in `findings/analysis` hold every number of this document and more.',
    kept: 'Kept of each run are six outcomes to five digits (`findings/results/*.parquet`); the hash of a sweep is of every outcome of every run.',
    unfinished: 'Not yet finished and so not in this document: {names}.',
  },
};

/** The same shape in every language. */
export type FindingsTexts = typeof findingsEn;
