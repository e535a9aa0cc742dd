import type { Language } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { documentOfView } from '../../../notebook/view/documentOfView.ts';
import type { FinishedComparison } from '../../../report/official/officialFacts.ts';
import { officialReport } from '../../../report/official/officialReport.ts';
import { type SampleChoice, sampleView } from '../../notebook/support/sampleView.ts';

/** A finished comparison of real runs, as the page has it. */
export function finished(choice: SampleChoice = {}): FinishedComparison {
  const view = sampleView({ worlds: 3, ...choice });
  return { plan: view.plan, document: documentOfView(view), runs: view.result.policies };
}

export const reportOf = (language: Language, choice: SampleChoice = {}) =>
  officialReport(finished({ ...choice, language }), textsOf(language));
