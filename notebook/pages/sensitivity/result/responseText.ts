import { fill } from '../../../../locales/fill.ts';
import type { ResponseChoice } from '../../../../report/sensitivity/sensitivityDocument.ts';
import { outcomeLabel } from '../../../../report/words.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import type { SensitivityView } from '../../../view/sensitivityView.ts';

/** A response in the reader's words: an outcome under a policy, or its difference from the reference. */
export function responseText({ outcome, policy, against }: ResponseChoice, view: SensitivityView): string {
  const { result } = pageTexts.value.sensitivity;
  const label = (id: string) => view.policies.find((one) => one.id === id)?.label ?? id;
  const values = { outcome: outcomeLabel(outcome, chartReader.value.texts), policy: label(policy) };
  return against === null
    ? fill(result.alone, values)
    : fill(result.difference, { ...values, reference: label(against) });
}
