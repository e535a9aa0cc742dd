import { untracked, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chartReader, pageTexts } from '../../app/reader.ts';
import { route } from '../../app/route.ts';
import { installHighlight } from '../../figures/highlight.ts';
import { printFoot } from '../../figures/print/printFoot.ts';
import { installPrint } from '../../figures/print/printing.ts';
import { scheduleTask } from '../../figures/scheduleTask.ts';
import { prepareTakeAway } from '../../figures/takeAway.ts';
import { type Workbench, workbench } from '../../run/workbench.ts';
import { termPlan } from '../../terms/termDesk.ts';
import { type CompareModel, makeCompareModel } from './compareModel.ts';
import { ResultPart } from './resultPart.tsx';
import { RunPart } from './runPart.tsx';
import { SidePart } from './sidePart.tsx';
import '../../styles/compare.css';
import '../../styles/figures.css';
import '../../styles/print.css';

interface Opened {
  readonly bench: Workbench;
  readonly model: CompareModel;
}

let opening: Promise<Opened> | undefined;

/** Settings, run and results of one comparison. */
export function ComparePage() {
  const opened = useSignal<Opened | null>(null);
  useEffect(() => {
    opening ??= workbench().then((bench) => ({ bench, model: makeCompareModel(bench) }));
    // Reading the question and drawing its settings take some 50 ms each: a task of its own for either.
    void opening.then((one) =>
      scheduleTask(() => {
        opened.value = one;
      }),
    );
  }, [opened]);
  if (opened.value === null) return <p class="loading">{pageTexts.value.shell.loading}</p>;
  return <Compare {...opened.value} />;
}

function Compare({ bench, model }: Opened) {
  const { compare } = pageTexts.value;
  useEffect(installHighlight, []);
  useEffect(prepareTakeAway, []);
  useEffect(() => installPrint(() => footOf(model)), [model]);
  useSignalEffect(() => {
    termPlan.value = model.view.value?.plan ?? model.planned.value.plan ?? null;
  });
  useSignalEffect(() => {
    route.value;
    // It reads the state of the run, whose every change is no new address.
    untracked(() => model.followRoute());
  });
  return (
    <div class="compare">
      <header class="compare-head">
        <h1>{compare.title}</h1>
        <p>{compare.lead}</p>
      </header>
      <RunPart bench={bench} model={model} />
      <SidePart bench={bench} model={model} />
      <ResultPart bench={bench} model={model} />
    </div>
  );
}

function footOf({ view }: CompareModel): string {
  const now = view.peek();
  return now === null ? '' : printFoot(now, chartReader.peek());
}
