import type { TermId } from '../terms/termText.ts';

/** Of every chart. */
const common = ['term:world', 'term:commonRandomNumbers', 'term:seed', 'term:hash'] as const;

/** Of each chart, by its id. */
const own: Readonly<Record<string, readonly TermId[]>> = {
  'resolution-over-time': ['outcome:disputeResolutionRate', 'term:band'],
  'time-to-settlement': ['term:cumulativeIncidence', 'outcome:medianDaysToSettlement', 'term:interval'],
  'coordination-cost': ['outcome:coordinationYuanPerSettled', 'outcome:coordinationHoursPerSettled', 'term:interval'],
  'settled-where': ['outcome:settledAtCommunityShare', 'outcome:settledByTownshipShare', 'term:interval'],
  'cost-against-resolution': [
    'term:paretoFront',
    'outcome:coordinationYuanPerSettled',
    'outcome:disputeResolutionRate',
    'term:interval',
  ],
  'equity-map': ['outcome:resolutionGini', 'term:interval'],
  'hours-ledger': ['outcome:utilisation', 'term:overloaded'],
  'cases-open-over-time': ['term:band'],
  outcomes: ['term:interval'],
  'headline-strip': ['term:interval'],
  'flip-points': ['term:interval'],
  'target-intervals': ['term:interval'],
  'target-checks': ['term:interval'],
  'attribution-waterfall': ['term:difference', 'term:interval'],
};
const ofDifferences = ['term:difference', 'term:interval', 'term:pBetter', 'term:varianceRatio'] as const;

/** What a reader of a chart may want to look up. */
export const figureTerms = (chartId: string): readonly TermId[] => [
  ...(chartId.startsWith('paired-differences') ? ofDifferences : (own[chartId] ?? [])),
  ...common,
];
