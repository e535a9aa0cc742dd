import { untracked, useComputed, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chartReader, pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import { installPrint } from '../../figures/print/printing.ts';
import { prepareTakeAway } from '../../figures/takeAway.ts';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { CaseFilters } from './caseFilters.tsx';
import { CaseList } from './caseList.tsx';
import { type JourneyModel, makeJourneyModel } from './journeyModel.ts';
import { SetupBar } from './setupBar.tsx';
import { Shown } from './shown.tsx';
import { swimlanes } from './swimlane/swimlanes.ts';
import { useJourneyView } from './useJourneyView.ts';
import '../../styles/journey.css';
import '../../styles/figures.css';
import '../../styles/print.css';

let kept: JourneyModel | undefined;

/** The path of one case under two policies. */
export function JourneyPage() {
  const { journey } = pageTexts.value;
  kept ??= makeJourneyModel('journey');
  const model = kept;
  const { view, told } = useJourneyView(model);
  useEffect(prepareTakeAway, []);
  useEffect(
    () =>
      installPrint(() => {
        const now = view.peek();
        return now === null ? '' : (swimlanes.build(now, chartReader.peek())?.facts ?? '');
      }),
    [view],
  );
  useSignalEffect(() => {
    route.value;
    untracked(() => model.followRoute());
  });
  const hasResult = useComputed(() => model.result.value !== null);
  return (
    <div class="journey" data-state={model.state}>
      <header class="journey-head">
        <h1>{journey.title}</h1>
        <p>{journey.lead}</p>
      </header>
      <SetupBar model={model} />
      <FaultMessage
        faults={model.faults.value}
        onClose={() => {
          model.faults.value = [];
        }}
      />
      {hasResult.value && (
        <div class="journey-body">
          <section class="journey-side" aria-label={journey.list.heading}>
            <CaseFilters model={model} />
            <CaseList model={model} />
          </section>
          <Shown model={model} view={view} told={told} />
        </div>
      )}
    </div>
  );
}
