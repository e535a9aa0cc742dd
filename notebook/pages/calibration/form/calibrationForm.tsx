import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import type { Language } from '../../../../locales/language.ts';
import { pageTexts } from '../../../app/reader.ts';
import { FactorSection } from '../../../experiment/form/factorSection.tsx';
import { type FormChoices, FormContext, formOf } from '../../../experiment/form/formContext.ts';
import { FaultMessage } from '../../compare/faultMessage.tsx';
import { Fold } from '../../compare/settings/fold.tsx';
import { caseLabel } from '../../compare/settings/labels.ts';
import { SettingsContext, settingsOf } from '../../compare/settings/settingsContext.ts';
import { experimentPart } from '../state/calibrationEdits.ts';
import { startCalibration } from '../state/startCalibration.ts';
import { useCalibration } from './calibrationContext.ts';
import { CasePart } from './casePart.tsx';
import { PriorsNote } from './priorsNote.tsx';
import { SizePart } from './sizePart.tsx';
import { TargetsPart } from './targetsPart.tsx';
import '../../../styles/settings.css';

/** What of the form of experiments a calibration has: a lever is what somebody set, and nothing to be found out. */
const choices: FormChoices = {
  policies: () => null,
  designs: [],
  gives: () => '',
  scratch: () => experimentPart(startCalibration()),
  factorKinds: ['uncertainty', 'constant'],
};

/** Everything a calibration depends on, to be read and set. */
export function CalibrationForm({ language }: { readonly language: Language }) {
  const { state, faults, choice } = useCalibration();
  const { form: w } = pageTexts.value.calibration;
  const now = faults.value;
  const form = useMemo(() => formOf(language, state, now, choices), [language, state, now]);
  const settings = useMemo(() => settingsOf(language, state.question, now), [language, state, now]);
  const { question, targets, factors, size } = choice.value;
  return (
    <FormContext.Provider value={form}>
      <SettingsContext.Provider value={settings}>
        <section class="settings" aria-labelledby="calibration-form-title">
          <header class="settings-head">
            <h2 id="calibration-form-title">{w.title}</h2>
          </header>
          <FaultMessage faults={now} lead={w.cannot} />
          <div class="form-columns">
            <div>
              <Part name="case" digest={caseLabel(question.case, language)}>
                <CasePart />
              </Part>
              <Part name="targets" digest={fill(w.chosen, { n: targets.length })}>
                <TargetsPart />
              </Part>
            </div>
            <div>
              <Part name="factors" digest={fill(w.chosen, { n: factors.length })}>
                <PriorsNote />
                <FactorSection />
              </Part>
              <Part
                name="size"
                digest={fill(w.sizeDigest, { generations: size.generations, population: size.population })}
              >
                <SizePart />
              </Part>
            </div>
          </div>
        </section>
      </SettingsContext.Provider>
    </FormContext.Provider>
  );
}

function Part(props: {
  readonly name: 'case' | 'targets' | 'factors' | 'size';
  readonly digest: string;
  readonly children: ComponentChildren;
}) {
  const { name, digest, children } = props;
  return (
    <Fold id={`calibration-part-${name}`} open title={pageTexts.value.calibration.form.sections[name]} digest={digest}>
      {children}
    </Fold>
  );
}
