import { fill } from '../../../../locales/fill.ts';
import { factorLabel } from '../../../../report/sensitivity/factorLabel.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { useCalibration } from './calibrationContext.ts';

/** Which parameters have a prior of a file's own that is not even, and a way back to even ones. */
export function PriorsNote() {
  const { choice, edit } = useCalibration();
  const { form: w } = pageTexts.value.calibration;
  const { texts } = chartReader.value;
  const { priors, factors } = choice.value;
  const own = factors.filter(({ key }) => Object.hasOwn(priors, key));
  if (own.length === 0) return <p class="settings-note">{w.evenPriors}</p>;
  return (
    <p class="settings-note">
      {fill(w.ownPriors, { list: own.map((one) => factorLabel(one, one, texts)).join(texts.report.separator) })}{' '}
      <button type="button" class="settings-link" onClick={() => edit((one) => ({ ...one, priors: {} }))}>
        {w.takeEven}
      </button>
    </p>
  );
}
