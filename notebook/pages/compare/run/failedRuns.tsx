import { faultText } from '../../../../locales/faultText.ts';
import { fill } from '../../../../locales/fill.ts';
import { language, pageTexts } from '../../../app/reader.ts';
import type { ComparisonView } from '../../../view/comparisonView.ts';

/** Rows shown; a cause that fails runs fails most of them. */
const most = 5;

/** Which replicates failed and why; they are left out of every number, so the reader must know. */
export function FailedRuns({ view }: { readonly view: ComparisonView }) {
  const { failed } = view.result;
  if (failed.length === 0) return null;
  const { run } = pageTexts.value;
  const labels = new Map(view.policies.map(({ id, label }) => [id, label]));
  return (
    <div class="message" role="alert">
      <p>{fill(run.failedRuns, { n: failed.length })}</p>
      <ul>
        {failed.slice(0, most).map(({ policy, replicate, fault }) => (
          <li key={`${policy} ${replicate}`}>
            {fill(run.failedRow, {
              policy: labels.get(policy) ?? policy,
              replicate,
              fault: faultText(fault, language.value),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
