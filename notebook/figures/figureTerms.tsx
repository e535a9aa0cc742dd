import type { ChartReader } from '../charts/chart.ts';
import { Term } from '../terms/term.tsx';
import { type TermId, termOf } from '../terms/termText.ts';

const common = ['term:world', 'term:commonRandomNumbers', 'term:seed', 'term:hash'] as const;

/** What a reader of each chart may want to look up, besides what is common to all. */
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
};
const ofDifferences = ['term:difference', 'term:interval', 'term:pBetter', 'term:varianceRatio'] as const;

/** Terms of a figure, each to be opened for its definition. */
export function FigureTerms({ chartId, reader }: { readonly chartId: string; readonly reader: ChartReader }) {
  const ids: readonly TermId[] = chartId.startsWith('paired-differences') ? ofDifferences : (own[chartId] ?? []);
  const items = [...ids, ...common].flatMap((id) => {
    const text = termOf(id, reader);
    return text === null ? [] : [{ id, title: text.title }];
  });
  return (
    <p class="figure-terms">
      {reader.page.figures.terms}
      {items.map(({ id, title }) => (
        <span key={id}>
          {' '}
          <Term id={id}>{title}</Term>
        </span>
      ))}
    </p>
  );
}
