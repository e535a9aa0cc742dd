import { fill } from '../../../locales/fill.ts';
import { pageTextsOf } from '../../locales/texts.ts';
import { caseLabel } from '../../pages/compare/settings/labels.ts';
import type { Form } from './formContext.ts';
import type { FormSection } from './formFaultPlaces.ts';

/** What a section holds, in a few words for its head. */
export function digestOfSection(section: FormSection, { state, words, language }: Form): string {
  const { question, factors, outcomes, design, label } = state.experiment.value;
  const { run } = pageTextsOf(language).compare.settings;
  switch (section) {
    case 'start':
      return label[language];
    case 'policies':
      return caseLabel(question.case, language);
    case 'outcomes':
      return fill(words.outcomes.digest, { n: outcomes.length });
    case 'factors':
      return fill(words.factors.digest, { n: factors.length });
    case 'design':
      return words.design.kinds[design.kind].name;
    case 'worlds':
      return [
        fill(run.digestWorlds, { n: question.worlds.replicates }),
        fill(run.digest, { days: question.days }),
        question.slice === 1 ? run.whole : fill(run.part, { n: question.slice }),
      ].join(' · ');
  }
}
