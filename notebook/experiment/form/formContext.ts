import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../locales/language.ts';
import { type Texts, textsOf } from '../../../locales/texts.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import type { DesignKind } from '../../../sim/experiment/designs/design.ts';
import type { ExperimentTexts } from '../../locales/en/experiment.ts';
import { pageTextsOf } from '../../locales/texts.ts';
import type { ExperimentState } from '../state/experimentState.ts';
import type { FactorGroup } from '../state/factorGroups.ts';

/** What differs from page to page. */
export interface FormChoices {
  /** Which county, which policies. */
  readonly policies: ComponentType;
  /** Designs whose points the page can make something of. */
  readonly designs: readonly DesignKind[];
  /** What a design leads to, in the reader's language. */
  readonly gives: (kind: DesignKind) => string;
  /** A new experiment. */
  readonly scratch: () => Experiment;
  /** What may be varied; parameters of any kind unless told. */
  readonly factorKinds?: readonly FactorGroup['kind'][];
}

/** What every part of the form works with. */
export interface Form {
  readonly language: Language;
  readonly texts: Texts;
  readonly words: ExperimentTexts['form'];
  readonly state: ExperimentState;
  /** Of the present experiment; none where it can be run. */
  readonly faults: readonly Fault[];
  readonly choices: FormChoices;
}

export const FormContext = createContext<Form | null>(null);

export function formOf(
  language: Language,
  state: ExperimentState,
  faults: readonly Fault[],
  choices: FormChoices,
): Form {
  return { language, texts: textsOf(language), words: pageTextsOf(language).experiment.form, state, faults, choices };
}

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === null) throw new Error('No FormContext above this component.');
  return form;
}
