import { useSignal } from '@preact/signals';
import { pageTexts } from '../../../app/reader.ts';
import { copyText } from '../../compare/share/copyText.ts';
import { type SensitivityModel, sensitivityHash } from '../sensitivityModel.ts';

/** The experiment as an address, and its figures on paper. */
export function ShareRow({ model }: { readonly model: SensitivityModel }) {
  const { share } = pageTexts.value.sensitivity;
  const said = useSignal('');
  const { checked, faults } = model.sizing.value;
  const isSound = faults.length === 0 && checked === model.state.experiment.value;
  const copy = async () => {
    const link = new URL(sensitivityHash(model.state.experiment.peek()), location.href).href;
    said.value = (await copyText(link)) ? share.copied : link;
  };
  return (
    <section class="share" aria-label={share.heading}>
      <button type="button" disabled={!isSound} onClick={copy}>
        {share.link}
      </button>
      {model.bench.session.shown.value !== null && (
        <button type="button" onClick={() => print()}>
          {share.print}
        </button>
      )}
      <p aria-live="polite" class="said">
        {said.value}
      </p>
    </section>
  );
}
