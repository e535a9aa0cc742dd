import { type ShownRole, shownRoles } from '../../../report/validation/validationDocument.ts';
import { caseIds, caseOf } from '../../../scenarios/catalogue.ts';
import { chartReader, language, pageTexts } from '../../app/reader.ts';
import type { ValidationModel } from './validationModel.ts';

/** Which case and which role figure and tables are of. */
export function ShownPart({ model }: { readonly model: ValidationModel }) {
  const { shown: words } = pageTexts.value.validation;
  const { role } = chartReader.value.texts.report;
  return (
    <fieldset class="validation-shown">
      <legend>{words.heading}</legend>
      <label>
        <span>{words.case}</span>
        <select
          value={model.shownCase.value ?? ''}
          onChange={({ currentTarget: { value } }) => {
            model.shownCase.value = value === '' ? null : value;
          }}
        >
          <option value="">{words.all}</option>
          {caseIds.map((id) => (
            <option key={id} value={id}>
              {caseOf(id).label[language.value]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.role}</span>
        <select
          value={model.shownRole.value}
          onChange={({ currentTarget: { value } }) => {
            model.shownRole.value = value as ShownRole;
          }}
        >
          {shownRoles.map((one) => (
            <option key={one} value={one}>
              {one === 'all' ? words.all : role[one]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
