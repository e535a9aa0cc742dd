import { discoverNames } from '../../../report/robustness/robustNames.ts';
import type { DiscoverView } from '../../view/robustView.ts';
import type { ChartReader } from '../chart.ts';
import { ownNames } from './ensembleWords.ts';

/** What makes a world of interest, a clause within a sentence. */
export const reachedClause = (view: DiscoverView, { texts }: ChartReader): string =>
  discoverNames(view.document, texts, ownNames(view)).reached;
