import { factorLabel } from '../../../../report/sensitivity/factorLabel.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import type { SensitivityView } from '../../../view/sensitivityView.ts';
import type { SensitivityModel } from '../sensitivityModel.ts';
import { responseText } from './responseText.ts';

/** Which outcome or difference is explained, and along which factor the worlds are scattered. */
export function Choosers({ model, view }: { readonly model: SensitivityModel; readonly view: SensitivityView }) {
  const { result } = pageTexts.value.sensitivity;
  const { texts } = chartReader.value;
  const { responses, factors } = view.document;
  return (
    <div class="result-choosers">
      <label>
        <span>{result.response}</span>
        <select
          value={String(view.response)}
          onChange={({ currentTarget: { value } }) => {
            model.response.value = Number(value);
          }}
        >
          {responses.map((response, place) => (
            <option key={responseText(response, view)} value={String(place)}>
              {responseText(response, view)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{result.factor}</span>
        <select
          value={String(view.factor)}
          onChange={({ currentTarget: { value } }) => {
            model.factor.value = Number(value);
          }}
        >
          {factors.map(({ factor, choice }, place) => (
            <option key={factor.key} value={String(place)}>
              {factorLabel(factor, choice, texts)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
