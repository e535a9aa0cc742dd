import type { PublishedLedger } from '../../report/ledger/published/publishedLedger.ts';
import type { PageTexts } from '../locales/texts.ts';
import type { FigureView } from './comparisonView.ts';

/** What a ledger says, as all its figures are made from it. */
export interface LedgerView extends FigureView {
  readonly said: PublishedLedger;
}

/** The view of a ledger that was read; nothing of it was simulated. */
export function ledgerView(
  said: PublishedLedger,
  page: PageTexts,
  made: { version: string; engine: string },
): LedgerView {
  const [from, until] = said.span;
  const days = Math.floor(until) - Math.floor(from) + 1;
  const facts = { caseLabel: page.ledger.title, seed: 0, replicates: 0, days, sliceDenominator: 1, ...made };
  return { phase: 'full', state: 'done', isMeasured: true, policies: [], reference: '', facts, said };
}
