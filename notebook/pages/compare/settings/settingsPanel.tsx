import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import type { Language } from '../../../../locales/language.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import '../../../styles/settings.css';
import { AssumptionsSection } from './assumptionsSection.tsx';
import { BudgetSection } from './budgetSection.tsx';
import { CaseSection } from './caseSection.tsx';
import { ChangesSince } from './changesSince.tsx';
import { digestOf } from './digests.ts';
import { FaultSummary, SectionFaults } from './faultList.tsx';
import { type Section, sectionId } from './faultPlaces.ts';
import { Fold } from './fold.tsx';
import { attempted, caseOfQuestion } from './policyChoices.ts';
import { PolicySection } from './policySection.tsx';
import { questionDiff } from './questionDiff.ts';
import type { QuestionState } from './questionState.ts';
import { RunSection } from './runSection.tsx';
import { SettingsContext, settingsOf, useSettings } from './settingsContext.ts';
import { typesText, undoKey } from './undoKeys.ts';

export interface SettingsPanelProps {
  readonly language: Language;
  readonly state: QuestionState;
  /** Of the plan of the present question; none where it can be run. */
  readonly faults: readonly Fault[];
  /** The question of the last run. */
  readonly last: Question | undefined;
}

/** Everything a comparison depends on, to be read and set. */
export function SettingsPanel({ language, state, faults, last }: SettingsPanelProps) {
  const settings = useMemo(() => settingsOf(language, state, faults), [language, state, faults]);
  useUndoKeys(state);
  return (
    <SettingsContext.Provider value={settings}>
      <section class="settings" aria-labelledby="settings-title">
        <Head />
        <FaultSummary />
        <Part section="case" open>
          <CaseSection />
        </Part>
        <Readable>
          <Part section="policies" open>
            <PolicySection />
          </Part>
          <Part section="budget">
            <BudgetSection />
          </Part>
        </Readable>
        <Part section="run">
          <RunSection />
        </Part>
        <Readable>
          <Part section="assumptions">
            <AssumptionsSection />
          </Part>
        </Readable>
        <Changes last={last} />
      </section>
    </SettingsContext.Provider>
  );
}

function useUndoKeys(state: QuestionState): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const intent = undoKey(event);
      if (intent === undefined || event.defaultPrevented || typesText(event.target)) return;
      event.preventDefault();
      state[intent]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [state]);
}

function Head() {
  const { state, words } = useSettings();
  return (
    <header class="settings-head">
      <h2 id="settings-title">{words.title}</h2>
      <button type="button" title={words.undoHint} disabled={!state.canUndo.value} onClick={state.undo}>
        {words.undo}
      </button>
      <button type="button" title={words.redoHint} disabled={!state.canRedo.value} onClick={state.redo}>
        {words.redo}
      </button>
    </header>
  );
}

/** What needs a case that can be read: until then only the case can be changed. */
function Readable({ children }: { readonly children: ComponentChildren }) {
  const { state } = useSettings();
  const readable = attempted(() => caseOfQuestion(state.question.value)) !== undefined;
  return <>{readable ? children : null}</>;
}

function Part(props: { readonly section: Section; readonly open?: boolean; readonly children: ComponentChildren }) {
  const settings = useSettings();
  const { section, open = false, children } = props;
  const digest = digestOf(section, settings.state.question.value, settings);
  return (
    <Fold id={sectionId(section)} open={open} title={settings.words.sections[section]} digest={digest}>
      <SectionFaults section={section} />
      {children}
    </Fold>
  );
}

function Changes({ last }: { readonly last: Question | undefined }) {
  const { state, words } = useSettings();
  const w = words.changes;
  const n = last === undefined ? undefined : questionDiff(last, state.question.value).length;
  const digest = n === undefined ? '' : n === 1 ? w.countOne : fill(w.count, { n });
  return (
    <Fold id="settings-changes" open={false} title={words.sections.changes} digest={digest}>
      <ChangesSince last={last} />
    </Fold>
  );
}
