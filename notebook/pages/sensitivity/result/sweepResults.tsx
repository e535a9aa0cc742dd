import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../../locales/fill.ts';
import { cautionText } from '../../../../report/sensitivity/cautionText.ts';
import type { FaultError } from '../../../../sim/engine/fault.ts';
import { chartReader, pageTexts } from '../../../app/reader.ts';
import { sensitivityCharts } from '../../../charts/sensitivity/sensitivityCharts.ts';
import { Figure } from '../../../figures/figure.tsx';
import { installPrint } from '../../../figures/print/printing.ts';
import { type SensitivityView, shownResponse } from '../../../view/sensitivityView.ts';
import type { SensitivityModel } from '../sensitivityModel.ts';
import { Choosers } from './choosers.tsx';
import { TakeInfluential } from './takeInfluential.tsx';
import { useSweepView } from './useSweepView.ts';
import '../../../styles/results.css';

interface SweepResultsProps {
  readonly model: SensitivityModel;
  readonly onFault: (error: FaultError) => void;
}

/** What to look at, what to mind, and the figures that the design allows. */
export function SweepResults({ model, onFault }: SweepResultsProps) {
  const { result } = pageTexts.value.sensitivity;
  const view = useSweepView(model);
  useEffect(() => installPrint(() => factsOf(view.peek())), [view]);
  const drawn = useComputed(() => {
    const now = view.value;
    const reader = chartReader.value;
    return now === null ? '' : chartIds(now, reader);
  });
  const ids = drawn.value.split(' ');
  const now = view.value;
  if (now === null) return <p class="compare-empty">{result.noFigures}</p>;
  return (
    <section class="results" aria-labelledby="result-title">
      <h2 id="result-title">{result.heading}</h2>
      <Choosers model={model} view={now} />
      <Left view={now} />
      <Cautions view={now} />
      {now.state !== 'running' && <TakeInfluential model={model} view={now} />}
      {drawn.value === '' && <p class="compare-empty">{result.noFigures}</p>}
      <div class="result-figures">
        {sensitivityCharts
          .filter(({ id }) => ids.includes(id))
          .map((chart) => (
            <Figure key={chart.id} chart={chart} view={view} reader={chartReader} onFault={onFault} />
          ))}
      </div>
    </section>
  );
}

/** Ids of the charts that have something to show: a design serves some of them only. */
function chartIds(view: SensitivityView, reader: typeof chartReader.value): string {
  return sensitivityCharts
    .filter((chart) => chart.build(view, reader) !== null)
    .map(({ id }) => id)
    .join(' ');
}

function factsOf(view: SensitivityView | null): string {
  const chart = view === null ? undefined : sensitivityCharts.find((one) => one.build(view, chartReader.peek()));
  return chart?.build(view!, chartReader.peek())?.facts ?? '';
}

/** Runs that are left out. */
function Left({ view }: { readonly view: SensitivityView }) {
  const { refused, failed } = view.document.runs;
  if (refused + failed === 0) return null;
  return <p class="message notice">{fill(pageTexts.value.experiment.run.refused, { refused, failed })}</p>;
}

/** What keeps the figures from being read as they look. */
function Cautions({ view }: { readonly view: SensitivityView }) {
  const { sensitivity, experiment } = pageTexts.value;
  const { result } = sensitivity;
  const { run } = experiment;
  const isGoing = view.state === 'running';
  const { points, pointsPlanned } = view.document;
  // What goes on has not stopped.
  const cautions = shownResponse(view).result.cautions.filter(({ code }) => !(isGoing && code === 'unfinished'));
  if (cautions.length === 0 && !isGoing) return null;
  const { texts } = chartReader.value;
  const graveFirst = [...cautions.filter(({ isGrave }) => isGrave), ...cautions.filter(({ isGrave }) => !isGrave)];
  return (
    <section class="result-cautions" aria-labelledby="cautions-title">
      <h3 id="cautions-title">{result.cautions}</h3>
      <ul>
        {isGoing && <li>{fill(run.soFar, { points, planned: pointsPlanned })}</li>}
        {graveFirst.map((caution) => {
          const text = cautionText(caution, texts);
          return (
            <li key={text} data-grave={caution.isGrave}>
              {text}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
