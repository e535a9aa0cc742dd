import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../../locales/language.ts';
import { type Texts, textsOf } from '../../../../locales/texts.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import type { CompareSettingsTexts } from '../../../locales/en/compareSettings.ts';
import { pageTextsOf } from '../../../locales/texts.ts';
import type { QuestionState } from './questionState.ts';

/** What every part of the settings works with. */
export interface Settings {
  readonly language: Language;
  readonly texts: Texts;
  readonly words: CompareSettingsTexts;
  readonly state: QuestionState;
  /** Of the plan of the present question; none where it can be run. */
  readonly faults: readonly Fault[];
}

export const SettingsContext = createContext<Settings | null>(null);

export function settingsOf(language: Language, state: QuestionState, faults: readonly Fault[]): Settings {
  return { language, texts: textsOf(language), words: pageTextsOf(language).compare.settings, state, faults };
}

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (settings === null) throw new Error('No SettingsContext above this component.');
  return settings;
}
