import { useSignal } from '@preact/signals';
import { pageTexts } from '../../app/reader.ts';
import { copyText } from '../compare/share/copyText.ts';
import type { CalibrationModel } from './calibrationModel.ts';
import type { CalibrationAddress } from './state/calibrationAddress.ts';

interface ShareRowProps {
  readonly model: CalibrationModel;
  readonly address: CalibrationAddress;
}

/** The calibration as an address, and its figures on paper. */
export function ShareRow({ model, address }: ShareRowProps) {
  const { share } = pageTexts.value.experiment;
  const { copied } = pageTexts.value.calibration;
  const said = useSignal('');
  const copy = async () => {
    const link = new URL(address.now(), location.href).href;
    said.value = (await copyText(link)) ? copied : link;
  };
  return (
    <section class="share" aria-label={share.heading}>
      <button type="button" disabled={model.faults.value.length > 0} onClick={copy}>
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
