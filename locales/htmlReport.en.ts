/** What a self-contained HTML report says of itself. */
export const htmlReportEn = {
  titles: {
    robust: 'What survives what is not known',
    discover: 'In which worlds it is so',
    explain: 'Which levers a difference is due to',
    optimise: 'What else could be done with the same means',
  },
  made: 'Made by zhili {version}; this file needs no network and opens anywhere.',
  provenance: 'What it rests on',
  facts: {
    experiment: 'experiment',
    case: 'case',
    policies: 'policies',
    reference: 'reference',
    days: 'days',
    slice: 'part of the county',
    seed: 'seed',
    points: 'drawn worlds',
    hybrids: 'hybrid policies',
    replicates: 'random worlds each',
    design: 'design',
    version: 'version',
    engine: 'engine',
    hash: 'hash',
  },
  pointsOf: '{points} of {planned}',
  factors: 'What was varied, and over what',
  factorColumns: { factor: 'parameter', key: 'key', range: 'range' },
  to: '{low} to {high}',
  numbers: 'Numbers',
  otherLanguage: '中文',
};

/** The same shape in every language. */
export type HtmlReportTexts = typeof htmlReportEn;
