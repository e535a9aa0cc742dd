import { ledgerOutcomes } from './en/outcomes/ledger.ts';
import { residentsOutcomes } from './en/outcomes/residents.ts';
import { resolutionOutcomes } from './en/outcomes/resolution.ts';
import { workOutcomes } from './en/outcomes/work.ts';
import type { OutcomeTexts } from './outcomeText.ts';

/** English texts of every outcome. */
export const outcomesEn: OutcomeTexts = {
  ...resolutionOutcomes,
  ...workOutcomes,
  ...residentsOutcomes,
  ...ledgerOutcomes,
};
