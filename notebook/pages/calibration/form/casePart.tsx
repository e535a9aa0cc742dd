import { fill } from '../../../../locales/fill.ts';
import { parseCalibrationBytes } from '../../../../scenarios/calibration/parseCalibration.ts';
import { writtenCalibrationOf } from '../../../../scenarios/calibration/writtenCalibration.ts';
import { caseIds } from '../../../../scenarios/catalogue.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import { settingsLimits } from '../../../../scenarios/question/settingsFile.ts';
import { yamlText } from '../../../../scenarios/question/yamlText.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import { setLabel } from '../../../experiment/state/experimentEdits.ts';
import { download } from '../../../figures/export/download.ts';
import { caseLabel, policyLabel } from '../../compare/settings/labels.ts';
import { keyOf } from '../../compare/settings/policyChoices.ts';
import { readScenarioFile } from '../../compare/settings/scenarioFile.ts';
import { choicesOf } from '../../journey/journeySetup.ts';
import { chooseCalibrationCase, choosePolicy, experimentPart } from '../state/calibrationEdits.ts';
import { useCalibration } from './calibrationContext.ts';
import { FilePicker } from './filePicker.tsx';

/** Which county, under which policy its figures were seen, what the calibration is called, and the same as a file of the command. */
export function CasePart() {
  const { choice, edit, replace } = useCalibration();
  const { form: w, files } = pageTexts.value.calibration;
  const now = choice.value;
  const { question, label, id } = now;
  const { case: chosen } = question;
  const policies = choicesOf(question);
  return (
    <>
      <div class="form-field">
        <label class="settings-label" for="calibration-case">
          {w.case}
        </label>
        <select
          id="calibration-case"
          value={typeof chosen === 'string' ? chosen : ''}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') replace(chooseCalibrationCase(choice.peek(), value));
          }}
        >
          {typeof chosen !== 'string' && (
            <option value="">{`${caseLabel(chosen, language.value)} · ${chosen.name}`}</option>
          )}
          {caseIds.map((one) => (
            <option key={one} value={one}>
              {caseLabel(one, language.value)}
            </option>
          ))}
        </select>
      </div>
      <div class="form-files">
        <FilePicker
          label={w.openCase}
          most={limits.fileBytes}
          take={(name, bytes) => {
            const read = readScenarioFile(name, bytes);
            if (read.kind === 'policy') {
              edit((one) => choosePolicy(one, { kind: 'file', file: read.file }));
              return fill(files.openedPolicy, { name: read.policy.label[language.peek()] });
            }
            replace(chooseCalibrationCase(choice.peek(), read.file));
            return fill(files.openedCase, { name: read.spec.label[language.peek()] });
          }}
        />
      </div>
      <p class="settings-note">{w.caseNote}</p>
      <div class="form-field">
        <label class="settings-label" for="calibration-policy">
          {w.policy}
        </label>
        <select
          id="calibration-policy"
          aria-describedby="calibration-policy-note"
          value={keyOf(question.policies[0]!)}
          onChange={({ currentTarget: { value } }) =>
            edit((one) => choosePolicy(one, policies.find((policy) => keyOf(policy) === value)!))
          }
        >
          {policies.map((policy) => (
            <option key={keyOf(policy)} value={keyOf(policy)}>
              {policyLabel(policy, question, language.value)}
            </option>
          ))}
        </select>
        <p class="settings-note" id="calibration-policy-note">
          {w.policyNote}
        </p>
      </div>
      <div class="form-field">
        <label class="settings-label" for="calibration-name">
          {w.name}
        </label>
        <input
          id="calibration-name"
          type="text"
          maxLength={limits.labelLength}
          value={label[language.value]}
          onChange={({ currentTarget }) => {
            const name = currentTarget.value.trim();
            if (name === '') currentTarget.value = label[language.peek()];
            else edit((one) => ({ ...one, label: setLabel(experimentPart(one), name, language.peek()).label }));
          }}
        />
      </div>
      <div class="form-files">
        <FilePicker
          label={w.openFile}
          most={settingsLimits.bytes}
          take={(name, bytes) => {
            const read = parseCalibrationBytes(bytes, { name });
            replace(read);
            return fill(files.opened, { name: read.label[language.peek()] });
          }}
        />
        <button
          type="button"
          onClick={() =>
            download(
              new Blob([yamlText(writtenCalibrationOf(choice.peek()))], { type: 'application/yaml' }),
              `${id}.yaml`,
            )
          }
        >
          {w.saveFile}
        </button>
      </div>
      <p class="settings-note">{w.fileNote}</p>
    </>
  );
}
