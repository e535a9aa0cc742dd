import { lazy } from 'preact/compat';
import { pageTexts } from '../../../app/reader.ts';
import { ResultFrame } from '../../../experiment/resultFrame.tsx';
import type { RobustnessModel } from '../robustnessModel.ts';

const loadResults = () => import('./robustResults.tsx').then((one) => one.RobustResults);
const RobustResults = lazy(loadResults);

/** What came out, part by part, and where a search would be found. */
export function ResultPart({ model }: { readonly model: RobustnessModel }) {
  const { empty, search } = pageTexts.value.robustness;
  return (
    <ResultFrame
      model={model}
      empty={empty}
      load={loadResults}
      results={(onFault) => <RobustResults model={model} onFault={onFault} />}
    >
      <p class="facts robust-search">{search}</p>
    </ResultFrame>
  );
}
