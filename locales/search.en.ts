/** What `zhili optimise` says of a search over levers. */
export const searchEn = {
  policyLabel: 'Found policy {n} (seed {seed})',
  plan: {
    title: 'Search in {case}: {days} days, slice {slice}, seed {seed}.',
    objectives: 'Objectives: {objectives}.',
    objective: '{outcome} ({better})',
    higher: 'higher is better',
    lower: 'lower is better',
    levers: '{n} of {all} levers and parts may move, {ranges}; everything else stays as in “{base}”.',
    stated: 'within what some policy sets or states',
    declared: 'within all that the model allows',
    starts: 'It starts from {n} policies that are there, and random ones beside them.',
    refused: 'Not started from, since they cannot be had here: {policies}.',
    size: 'At most {generations} generations of {population} candidates in {worlds} random world(s) each: up to {runs} runs; then the menu and the policies of the start in {telling} fresh worlds.',
    uncertain: '{k} uncertain values are drawn anew in every world.',
    budget: 'It ends with the generation after which {budget} would be exceeded.',
  },
  progress: {
    generation: ' · generation {generation} of {planned}{grown}',
    grown: ', front × {ratio}',
    told: ' · fresh worlds',
    line: 'Generation {generation} of {planned}: {had} of {candidates} candidates can be had, {front} on the front{grown}; {elapsed} so far{left}.',
    left: ', at most {left} left',
    goesOn: 'Going on in {folder} after generation {generation}; runs kept there: {rows}.',
    restarted:
      '{file} cannot be read or is another search’s: beginning with the first generation; runs that are kept are not run again.',
    stopped: 'Stopped; every finished run is kept in {folder}. The same command goes on from there.',
    stoppedMemory: 'Stopped; without --out nothing is kept for later.',
    none: 'No generation is finished: there is no menu yet.',
    damaged: '{fault}',
  },
  stop: {
    generations: 'ended with generation {generations}, as asked',
    stagnation: 'ended with generation {generations}, since the last ten gained next to nothing',
    exhausted: 'ended with generation {generations}: nothing new was left to try',
    budget: 'ended with generation {generations}, when the time was over',
    cancelled: 'was stopped after generation {generations}',
  },
  report: {
    title: '{case}: search over levers under the same staff and the same programme budget',
    effort:
      'The search {stop}: {candidates} candidates, of which {feasible} can be staffed and paid ({share}). {grown}',
    grown: 'What the front covers of the objectives grew to {ratio} times that of the first generation.',
    failed: '{n} runs failed; their candidates count as ones that cannot be had.',
    finding: {
      better:
        'Of {all} policies on the menu, {n} can be told to be better than a policy that was there and that no other of these beats.',
      tradeOff:
        'The search found nothing that beats one of the good policies that were there in everything. Of {all} policies on the menu, {n} can be told to be another compromise: better in something than every policy that was there, at the price of something else.',
      nothing:
        'The search found nothing better than the policies that were there. Nothing on its menu can be told to beat one of them, nor to be another compromise.',
      untold:
        'Not told in fresh worlds: these are the numbers of the search, which flatter whatever it picked. Do not quote them.',
    },
    strongest: '“{policy}” is better than {n} of the {all} policies that were there.',
    strongestAll: '“{policy}” is better than every one of the {all} policies that were there.',
    doubt: 'More fresh worlds (--telling) may tell more; another seed may find more.',
    noMenu: 'No candidate can be had: nothing is on the menu.',
    menu: 'The menu, in {n} fresh worlds that had no part in choosing it (mean ± half of the 95 % interval)',
    menuSearched: 'The menu, in the {n} worlds of the search',
    uncertain: 'Means are over worlds in which {k} uncertain values are drawn anew.',
    starts: 'Policies that were there: the first, and those that no other of them beats',
    startsMark: '† is beaten by no policy of the menu either, in the means.',
    startsBeaten: 'Each of them is beaten, in the means, by a policy of the menu.',
    item: '{n}  {policy}, {id} · {why}',
    itemStart: '{n}  {policy}: a policy that was there · {why}',
    best: 'best in {objectives}',
    balanced: 'balanced',
    apart: 'a different mixture',
    quoted: '“{policy}”',
    andMore: '{list} and {n} more',
    listSeparator: '; ',
    verdict: {
      start: '',
      better: 'Better than {policies}.',
      tradeOff: 'Another compromise: better in something than every policy that was there, worse in something else.',
      beaten: 'No gain: {policies} is better.',
      open: 'Cannot be told from a policy that was there: {policies}.',
      untold: '',
    },
    rival: 'Against “{policy}”, the policy that was there with the most similar results: {list}.',
    rivalBeats: 'Against “{policy}”: {list}.',
    difference: '{outcome} {estimate}{mark}',
    better: ' better',
    worse: ' worse',
    intervals:
      'Intervals of differences hold together, at 95 %, over all objectives and all {n} policies that were there; without a mark no difference can be told. “Better than” means: in the means as good in every objective, and told to be better in one at least.',
    picked: 'Overrated by the search, beyond what its worlds were kinder to all: {list}.',
    levers: 'Differs from “{policy}”:',
    from: '{from} → {to}',
    barely: 'Besides, by less than 5 % of what was searched: {list}.',
    barelyItem: '{label} {from} → {to}',
    caution:
      'What was searched is the model: a policy unlike any that was ever tried rests on its assumptions alone. Before using one, see in which worlds it fails (“zhili robust”) and which levers its gain is due to (“zhili explain-difference”).',
    slice: 'It was searched in {slice} of the county for {days} days: compare at 1:1 before relying on it.',
    cite: 'To cite: {facts}',
    facts: {
      candidates: '{n} candidates',
      searchWorlds: 'worlds of the search: {n}',
      telling: 'fresh worlds: {n} (seed {seed})',
    },
    files: 'Policies of the menu as files: {folder}/policies. For instance: {command}',
  },
  help: {
    summary: 'search over levers for policies that no other beats under the same staff and budget; a menu as result',
    objectives: 'one to five of {aims}, or outcomes (default: {value})',
    levers:
      'which may move: {groups}, or keys, separated by commas (default: all); others stay as in the first of --start',
    ranges: 'stated: what some policy sets or states; declared: all that the model allows',
    start:
      'policies to start from, separated by commas; .yaml files too (default: before, after and all others that can be had)',
    population: 'candidates of a generation',
    generations: 'generations at most; ten that gain next to nothing end it as well',
    worlds: 'random worlds in which every candidate is run',
    telling: 'fresh worlds in which the menu and the policies of the start are told',
    uncertain: 'draw these anew in every world: uncertainties (also if nothing follows), or keys, separated by commas',
    budget: 'time for all, as 90s, 30m or 2h; ends with the generation after which it would be exceeded',
    out: 'folder of the search: every run is kept, the same command goes on; menu, candidates and policy files',
  },
};

/** The same shape in every language. */
export type SearchTexts = typeof searchEn;
