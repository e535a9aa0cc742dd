import type { OutcomeTexts } from './outcomeText.ts';
import { ledgerOutcomes } from './zh/outcomes/ledger.ts';
import { residentsOutcomes } from './zh/outcomes/residents.ts';
import { resolutionOutcomes } from './zh/outcomes/resolution.ts';
import { workOutcomes } from './zh/outcomes/work.ts';

/** Chinese texts of every outcome. */
export const outcomesZh: OutcomeTexts = {
  ...resolutionOutcomes,
  ...workOutcomes,
  ...residentsOutcomes,
  ...ledgerOutcomes,
};
