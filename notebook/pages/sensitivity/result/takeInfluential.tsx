import { useSignal } from '@preact/signals';
import { fill } from '../../../../locales/fill.ts';
import { pageTexts } from '../../../app/reader.ts';
import { type SensitivityView, shownResponse } from '../../../view/sensitivityView.ts';
import type { SensitivityModel } from '../sensitivityModel.ts';
import { intoIndices } from '../state/designEdits.ts';
import { influentialFirst } from '../state/influential.ts';
import { responseText } from './responseText.ts';

/** Indices are estimated for so many factors at most. */
const most = 8;
const usual = 5;

/** From a screening to the next experiment: the factors that matter, under Sobol' indices. */
export function TakeInfluential({ model, view }: { readonly model: SensitivityModel; readonly view: SensitivityView }) {
  const { result: words } = pageTexts.value.sensitivity;
  const asked = useSignal(usual);
  const taken = useSignal(0);
  const response = shownResponse(view);
  const ranked = influentialFirst(response.result);
  const { factors } = view.document;
  if (ranked === undefined || ranked.length < 2) return null;
  const n = Math.min(asked.value, most, ranked.length);
  const take = () => {
    const { shown } = model.bench.session;
    const keys = ranked.slice(0, n).map((place) => factors[place]!.factor.key);
    model.state.edit(() => intoIndices(shown.peek()!.experiment, keys));
    taken.value = n;
  };
  return (
    <section class="sensitivity-take" aria-labelledby="take-title">
      <div>
        <h3 id="take-title">{words.take}</h3>
        <p class="facts">{fill(words.takeNote, { response: responseText(response, view) })}</p>
      </div>
      <label>
        <span class="visually-hidden">{words.takeHow}</span>
        <select
          value={String(n)}
          onChange={({ currentTarget: { value } }) => {
            asked.value = Number(value);
          }}
        >
          {Array.from({ length: Math.min(most, ranked.length) - 1 }, (_, i) => (
            <option key={i} value={String(i + 2)}>
              {i + 2}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={take}>
        {words.takeDo}
      </button>
      <p role="status">{taken.value > 0 ? fill(words.taken, { n: taken.value }) : ''}</p>
    </section>
  );
}
