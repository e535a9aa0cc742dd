import type { ParameterEntry } from '../../../../library/api.ts';
import { assumptions, cases, levers, outcomes, policies } from '../../../../library/catalogue.ts';
import { fill } from '../../../../locales/fill.ts';
import type { Language } from '../../../../locales/language.ts';
import { textsOf } from '../../../../locales/texts.ts';
import { unitText } from '../../../../report/words.ts';
import type { AtHandTexts } from '../../../locales/en/exploreAtHand.ts';

/** Something of the catalogue that can be put into a cell by its id or key. */
export interface CatalogueItem {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Range, options, unit. */
  readonly facts: string;
  readonly snippet: string;
}

export type CatalogueGroup = 'cases' | 'policies' | 'levers' | 'assumptions' | 'outcomes';

/** The catalogue in the reader's language, from what cells themselves have at hand. */
export function catalogueItems(language: Language, words: AtHandTexts): Record<CatalogueGroup, CatalogueItem[]> {
  const texts = textsOf(language);
  const unitWords = (unit: string) => {
    const text = unitText(unit, texts);
    return text === '' ? '' : fill(words.unit, { unit: text });
  };
  const parameter = ({ key, label, note, unit, range, options, default: value }: ParameterEntry): CatalogueItem => ({
    key,
    label: label[language],
    text: note[language],
    facts: [
      range === undefined ? '' : fill(words.range, { low: range[0], high: range[1] }),
      options === undefined ? '' : fill(words.options, { options: options.join(', ') }),
      unitWords(unit),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    snippet: `${key}: ${JSON.stringify(value)}`,
  });
  return {
    cases: cases.map(({ id, label, description }) => ({
      key: id,
      label: label[language],
      text: description[language],
      facts: '',
      snippet: JSON.stringify(id),
    })),
    policies: policies.map(({ id, label }) => ({
      key: id,
      label: label[language],
      text: '',
      facts: '',
      snippet: JSON.stringify(id),
    })),
    levers: levers.map(parameter),
    assumptions: assumptions.map(parameter),
    outcomes: outcomes.map(({ key, label, definition, unit }) => ({
      key,
      label: label[language],
      text: definition[language],
      facts: unitWords(unit),
      snippet: JSON.stringify(key),
    })),
  };
}
