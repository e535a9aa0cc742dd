import { useSignal } from '@preact/signals';
import { fill } from '../../../../locales/fill.ts';
import { pickFactors } from '../../../../report/sensitivity/pickFactors.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { intoIndices } from '../../../experiment/state/designEdits.ts';
import type { SensitivityView } from '../../../view/sensitivityView.ts';
import type { SensitivityModel } from '../sensitivityModel.ts';

/** Indices are estimated for so many factors at most. */
const most = 8;
const usual = 5;

/** From a screening to the next experiment: the factors that matter, under Sobol' indices. */
export function TakeInfluential({ model, view }: { readonly model: SensitivityModel; readonly view: SensitivityView }) {
  const { result: words } = pageTexts.value.sensitivity;
  const asked = useSignal(usual);
  const taken = useSignal(0);
  const { document } = view;
  const { length } = pickFactors(document, most).picked;
  if (length < 2) return null;
  const n = Math.min(asked.value, length);
  const { picked, isInDoubt } = pickFactors(document, n);
  const take = () => {
    const { shown } = model.bench.session;
    const keys = picked.map((place) => document.factors[place]!.factor.key);
    model.state.edit(() => intoIndices(shown.peek()!.asked, keys));
    taken.value = n;
  };
  return (
    <section class="sensitivity-take" aria-labelledby="take-title">
      <div>
        <h3 id="take-title">{words.take}</h3>
        <p class="facts">{words.takeNote}</p>
        {isInDoubt && <p class="sensitivity-doubt">{chartReader.value.texts.sensitivity.command.inDoubt}</p>}
      </div>
      <label>
        <span class="visually-hidden">{words.takeHow}</span>
        <select
          value={String(n)}
          onChange={({ currentTarget: { value } }) => {
            asked.value = Number(value);
          }}
        >
          {Array.from({ length: length - 1 }, (_, i) => (
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
