import { robustCautions } from '../../../../report/robustness/robustCautions.ts';
import type { RobustDocument } from '../../../../report/robustness/robustDocument.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';

/** Why not to trust what follows, or not all of it; nothing where nothing is wrong. */
export function Cautions({ document }: { readonly document: RobustDocument }) {
  const cautions = robustCautions(document, chartReader.value.texts);
  if (cautions.length === 0) return null;
  return (
    <section class="robust-cautions" aria-labelledby="robust-cautions">
      <h2 id="robust-cautions">{pageTexts.value.robustness.cautions}</h2>
      <ul>
        {cautions.map(({ text, isGrave }) => (
          <li key={text} class="robust-caution" data-grave={isGrave}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
