import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../../locales/language.ts';
import type { Fault } from '../../../sim/engine/fault.ts';
import { Fold } from '../../pages/compare/settings/fold.tsx';
import { SettingsContext, settingsOf } from '../../pages/compare/settings/settingsContext.ts';
import type { ExperimentState } from '../state/experimentState.ts';
import { DesignSection } from './designSection.tsx';
import { FactorSection } from './factorSection.tsx';
import { type FormChoices, FormContext, formOf, useForm } from './formContext.ts';
import { type FormSection, formSectionId } from './formFaultPlaces.ts';
import { FormFaultSummary, FormSectionFaults } from './formFaults.tsx';
import { OutcomeSection } from './outcomeSection.tsx';
import { digestOfSection } from './sectionDigest.ts';
import { StartSection } from './startSection.tsx';
import { WorldSection } from './worldSection.tsx';
import '../../styles/settings.css';

interface FormPanelProps {
  readonly language: Language;
  readonly state: ExperimentState;
  readonly faults: readonly Fault[];
  readonly choices: FormChoices;
}

/** Everything an experiment depends on, to be read and set. */
export function FormPanel({ language, state, faults, choices }: FormPanelProps) {
  const form = useMemo(() => formOf(language, state, faults, choices), [language, state, faults, choices]);
  const settings = useMemo(() => settingsOf(language, state.question, faults), [language, state, faults]);
  const { policies: Policies } = choices;
  return (
    <FormContext.Provider value={form}>
      <SettingsContext.Provider value={settings}>
        <section class="settings" aria-labelledby="form-title">
          <header class="settings-head">
            <h2 id="form-title">{form.words.title}</h2>
          </header>
          <FormFaultSummary />
          <div class="form-columns">
            <div>
              <Part section="start" open>
                <StartSection />
              </Part>
              <Part section="policies" open>
                <Policies />
              </Part>
              <Part section="design" open>
                <DesignSection />
              </Part>
            </div>
            <div>
              <Part section="factors" open>
                <FactorSection />
              </Part>
              <Part section="outcomes">
                <OutcomeSection />
              </Part>
              <Part section="worlds" open>
                <WorldSection />
              </Part>
            </div>
          </div>
        </section>
      </SettingsContext.Provider>
    </FormContext.Provider>
  );
}

function Part(props: { readonly section: FormSection; readonly open?: boolean; readonly children: ComponentChildren }) {
  const form = useForm();
  const { section, open = false, children } = props;
  return (
    <Fold
      id={formSectionId(section)}
      open={open}
      title={form.words.sections[section]}
      digest={digestOfSection(section, form)}
    >
      <FormSectionFaults section={section} />
      {children}
    </Fold>
  );
}
