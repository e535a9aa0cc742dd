import { lazy } from 'preact/compat';
import { pageTexts } from '../../../app/reader.ts';
import { ResultFrame } from '../../../experiment/resultFrame.tsx';
import type { SensitivityModel } from '../sensitivityModel.ts';

const loadResults = () => import('./sweepResults.tsx').then((one) => one.SweepResults);
const SweepResults = lazy(loadResults);

/** What came out: the figures. */
export function ResultPart({ model }: { readonly model: SensitivityModel }) {
  return (
    <ResultFrame
      model={model}
      empty={pageTexts.value.sensitivity.result.empty}
      load={loadResults}
      results={(onFault) => <SweepResults model={model} onFault={onFault} />}
    />
  );
}
