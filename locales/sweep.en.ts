/** What `zhili sweep` says before it runs, and what explains an experiment. */
export const sweepEn = {
  experiment: 'Experiment {id}: {label}',
  scenario: '{case}, {days} days, slice {slice}, seed {seed}',
  policies: 'Policies: {policies}',
  reference: '{policy} (reference)',
  factors: 'Factors ({n}):',
  more: '  … and {n} more; --dry-run shows all of them',
  size: '{design}; points × policies × worlds: {points} × {policies} × {worlds} = {runs} runs',
  measuring: 'Measuring how long a run takes …',
  time: 'One run takes about {each} s on each worker (workers: {workers}); all runs take about {time}.',
  each: 'One run takes about {each} s on each worker (workers: {workers}).',
  unmeasured: 'None of the points tried could be run: how long it takes is not known.',
  picked:
    'Into {budget} fits: {design}; points × policies × worlds: {points} × {policies} × {worlds} = {runs} runs, about {time}.',
  logarithmic: ', logarithmic',
  times: '× {range}: {keys}',
  explain: {
    experiment: 'experiment',
    case: 'case',
    policies: 'policies',
    reference: '{policy} (reference)',
    scenario: 'scenario',
    extent: '{days} days, slice {slice}, seed {seed}',
    design: 'design',
    factors: 'factors',
    outcomes: 'outcomes analysed',
    settings: 'set for all',
  },
};

/** The same shape in every language. */
export type SweepTexts = typeof sweepEn;
