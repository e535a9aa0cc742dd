import type { Language } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { pageTextsOf } from '../../../notebook/locales/texts.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { sampleView } from '../support/sampleView.ts';

export const wordsOf = (language: Language) => ({ texts: textsOf(language), page: pageTextsOf(language) });

/** The plan of the sample, with parameters set by the reader. */
export function samplePlan(settings: Plan['question']['settings'] = {}): Plan {
  const { plan } = sampleView({ worlds: 0 });
  return { ...plan, question: { ...plan.question, settings } };
}
