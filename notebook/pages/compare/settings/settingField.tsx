import type { ParameterDefinition } from '../../../../models/governance/parameters/definition.ts';
import { provenanceOf } from '../../../../scenarios/provenance.ts';
import { settingId } from './faultPlaces.ts';
import { ParameterField } from './parameterField.tsx';
import { attempted, caseOfQuestion } from './policyChoices.ts';
import { presetOf, setSetting } from './questionEdits.ts';
import { useSettings } from './settingsContext.ts';

/** A parameter that is the same under every policy, against what the case has it at. */
export function SettingField({ definition }: { readonly definition: ParameterDefinition }) {
  const { state } = useSettings();
  const question = state.question.value;
  const { key } = definition;
  const preset = presetOf(question, key);
  return (
    <ParameterField
      id={settingId(key)}
      definition={definition}
      value={question.settings[key] ?? preset ?? definition.default}
      preset={preset}
      provenance={attempted(() => provenanceOf(caseOfQuestion(question), key))}
      onValue={(value, gesture) => state.edit((now) => setSetting(now, key, value), gesture)}
      onReset={() => state.edit((now) => setSetting(now, key, undefined))}
    />
  );
}
