import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../../locales/language.ts';
import { type Texts, textsOf } from '../../../../locales/texts.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import type { SensitivityTexts } from '../../../locales/en/sensitivity.ts';
import { pageTextsOf } from '../../../locales/texts.ts';
import type { ExperimentState } from '../state/experimentState.ts';

/** What every part of the form works with. */
export interface Form {
  readonly language: Language;
  readonly texts: Texts;
  readonly words: SensitivityTexts['form'];
  readonly state: ExperimentState;
  /** Of the present experiment; none where it can be run. */
  readonly faults: readonly Fault[];
}

export const FormContext = createContext<Form | null>(null);

export function formOf(language: Language, state: ExperimentState, faults: readonly Fault[]): Form {
  return { language, texts: textsOf(language), words: pageTextsOf(language).sensitivity.form, state, faults };
}

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === null) throw new Error('No FormContext above this component.');
  return form;
}
