import { useSignal } from '@preact/signals';
import { pageTexts } from '../app/reader.ts';
import { copyText } from '../pages/compare/share/copyText.ts';
import { type ExperimentModel, experimentHash } from './experimentModel.ts';
import type { Analysed } from './run/sweepWorkerApi.ts';

/** The experiment as an address, and its figures on paper. */
export function ShareRow<Found extends Analysed>({ model }: { readonly model: ExperimentModel<Found> }) {
  const { share } = pageTexts.value.experiment;
  const said = useSignal('');
  const { checked, faults } = model.sizing.value;
  const isSound = faults.length === 0 && checked === model.state.experiment.value;
  const copy = async () => {
    const link = new URL(experimentHash(model.page, model.state.experiment.peek()), location.href).href;
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
