/** What `--help` says. Headings are keyed by the words of the command-line library. */
export const commandsEn = {
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  defaultValue: '(default: {value})',
  program:
    'A workbench for agent-based simulation of grassroots governance: which arrangement resolves more disputes, sooner, closer to the source, at what cost?',
  version: 'print the version',
  help: 'print this help',
  lang: 'language: zh or en (default: from LC_ALL, LC_MESSAGES, LANG; zh if none is set)',
  list: {
    summary: 'list what there is: cases, policies, levers, uncertainties, outcomes, experiments',
    kind: 'what to list: {kinds}; everything if left out',
  },
  explain: {
    summary: 'explain a parameter, an outcome, a case, a policy or an experiment',
    key: 'its key, as `zhili list` prints it',
  },
  run: {
    summary: 'run one policy in one case and print every outcome',
    policy: 'policy to run; `before` and `after` are those of the case',
    replicates: 'number of random worlds',
  },
  compare: {
    summary: 'compare policies in the same random worlds',
    policies: 'policies, separated by commas; `before` and `after` are those of the case',
    replicates: 'number of random worlds (default: {value})',
    precision:
      'add worlds until the half-width of the 95 % interval is at most this share of the mean, of these: {outcomes}',
    reference: 'policy the others are compared with (default: the first)',
  },
  replay: {
    summary: 'run what the page copied as settings, and say whether the result is the same',
    source: 'a token, or the path of a settings file (.yaml)',
  },
  serve: {
    summary: 'serve the page to a browser on this machine',
    port: 'port; if it is taken, the next free one of the {further} after it',
    host: 'address to listen at; any other than this machine opens the page to the network (default: {value})',
    folder: 'folder of the built page (default: page, beside the program)',
  },
  journey: {
    summary: 'the path of the same grievance under two policies, side by side, and where they part',
    policies: 'two policies, separated by a comma (default: before,after)',
    grievance: 'number of a grievance, as 1204 or 1204.16; if none is given, the one whose fate differs most',
    top: 'no path, but a list of so many whose fates differ most',
  },
  sensitivity: {
    summary: 'which factors move the outcomes: screening of all, then indices of the strongest',
    policies: 'policies, separated by commas; the first is the one the others are compared with',
    outcomes: 'outcomes, separated by commas (default: {value})',
    factors:
      'what is varied: {groups}, or keys separated by commas; uncertainties come with staff, which scales staff of every kind',
    keep: 'factors taken into the second stage, {low} to {high}',
    method: 'second stage: direct (Saltelli design) or emulator (polynomial fitted to a Latin hypercube)',
    trajectories: 'trajectories of the screening (default: {value})',
    points: 'points of the second stage; base points of the direct method (default: {direct}, emulator {emulator})',
    budget: 'time for both stages together, as 90s, 30m or 2h; trajectories and points follow from it',
    slice: 'whole townships, as for compare (default: one township)',
    days: 'days of observation (default: {value})',
    out: 'folder for screening.* and indices.*: results, rows, and the experiments that `zhili sweep` repeats',
  },
  sweep: {
    summary: 'run an experiment: policies over the points of a design, and what decides the outcomes',
    experiment: 'an experiment of `zhili list experiments`, or the path of a .yaml file',
    points: 'points, base points or trajectories of the design (default: those of the experiment)',
    budget: 'time for all, as 90s, 30m or 2h; the size of the design follows from it',
    dryRun: 'say what would be run and how long it takes, then stop',
    replicates: 'random worlds of each point (default: those of the experiment)',
    days: 'days of observation (default: those of the experiment)',
    seed: 'random seed of worlds and design (default: that of the experiment)',
    slice: 'simulate whole townships, as for compare (default: that of the experiment)',
    set: 'set parameters that are not varied, under every policy; `zhili list` has the keys',
    shard: 'run only part i of n, as 2/8; `zhili merge` puts the parts together',
    out: 'folder of the sweep: every run is kept there, and the same command goes on after any interruption',
  },
  status: {
    summary: 'how far the sweep of a folder is: progress, failures, damage, who is writing, time left',
    folder: 'folder of a sweep (--out) or of a shard',
    format: 'table or json',
  },
  merge: {
    summary: 'put the shards of a sweep together; results are those of a sweep that was never divided',
    out: 'folder to merge into: new, or one that was merged into before',
    inputs: 'folders of shards',
  },
  nation: {
    summary: 'a synthetic nation of county-level units: run the 2×2 in a sample and expand by design (no forecast)',
    counties: 'counties in the sample',
    replicates: 'random worlds a county',
    seed: 'seed of the nation, the sample and the worlds',
    list: 'only list all synthetic units as CSV',
    dryRun: 'say what would be run and how long it takes; estimate nothing',
    out: 'folder for estimates, sample, all units and runs',
  },
  survival: {
    summary: 'how long cases take from surfacing and how they end, under policies in the same random worlds',
    policies: 'policies, separated by commas (default: {value})',
    class: 'which cases: {scopes}',
    out: 'folder for results, configuration and the curves of the first world',
  },
  validate: {
    summary: 'run the policy after of a case and hold the results against its targets',
    case: 'a case; all five if none is given',
    slice: 'whole townships, as for compare (default: {value})',
    role: 'which targets are judged: {roles}; to tune, look at calibration alone',
    format: 'what is printed: table or json',
  },
  case: 'a case of `zhili list cases`, or the path of a .yaml file',
  days: 'days of observation, after {warmup} days of warm-up and before {followUp} of follow-up',
  seed: 'random seed, a whole number from 0; the same seed gives the same worlds',
  slice: 'simulate whole townships: 1/10 is a tenth of the county, not thinned',
  workers: 'parallel workers (default: as many as cores)',
  set: 'set parameters under every policy; `zhili list` has the keys',
  log: 'event log of the first world of each policy: none, disputes or all; needs --out',
  format: 'what is printed: table, json or csv',
  out: 'folder for results, replicates, configuration and event logs',
  exitCodes:
    'Exit codes: 0 done, 1 some runs failed, a file is incomplete or a replay differs, 2 bad input, 130 interrupted.',
};

/** The same shape in every language. */
export type CommandTexts = typeof commandsEn;
