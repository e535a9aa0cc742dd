import { useComputed } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { KeptValidation } from '../../../report/validation/validationDocument.ts';
import { chartReader, language, pageTexts } from '../../app/reader.ts';
import { targetIntervals } from '../../charts/validation/targetIntervals.ts';
import { Figure } from '../../figures/figure.tsx';
import { installPrint } from '../../figures/print/printing.ts';
import { prepareTakeAway } from '../../figures/takeAway.ts';
import { type ValidationView, validationViewOf } from '../../view/validationView.ts';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { ContradictionsPart } from './contradictionsPart.tsx';
import { PatternsPart } from './patternsPart.tsx';
import { RunPart } from './runPart.tsx';
import { ShownPart } from './shownPart.tsx';
import { SourcePart } from './sourcePart.tsx';
import { TallyPart } from './tallyPart.tsx';
import { TargetsPart } from './targetsPart.tsx';
import { makeValidationModel, type ValidationModel } from './validationModel.ts';
import '../../styles/validation.css';
import '../../styles/figures.css';
import '../../styles/print.css';

/** Kept apart from the scripts, which are read before anything can be pressed. */
async function fetchKept(): Promise<KeptValidation> {
  const response = await fetch(new URL('../../../docs/verify/validation.json', import.meta.url));
  if (!response.ok) throw new Error(`validation.json: ${response.status}`);
  return response.json();
}

let made: ValidationModel | undefined;

/** What the model was held against: the kept result at once, a new run on request. */
export function ValidationPage() {
  const { validation } = pageTexts.value;
  made ??= makeValidationModel({ fetchKept, version: __VERSION__, engine: __ENGINE_DIGEST__ });
  const model = made;
  useEffect(() => {
    model.load();
    prepareTakeAway();
  }, [model]);
  const view = useComputed(() => viewOf(model));
  useEffect(() => installPrint(() => printedFacts(view.peek())), [view]);
  return (
    <div class="validation" data-state={model.state}>
      <header class="validation-head">
        <h1>{validation.title}</h1>
        <p>{validation.lead}</p>
      </header>
      <RunPart model={model} />
      <FaultMessage
        faults={model.faults.value}
        onClose={() => {
          model.faults.value = [];
        }}
      />
      <SourcePart model={model} />
      <ShownPart model={model} />
      <Figure
        chart={targetIntervals}
        view={view}
        reader={chartReader}
        onFault={(error) => {
          model.faults.value = error.faults;
        }}
      />
      {view.value !== null && (
        <>
          <TallyPart view={view.value} />
          <TargetsPart view={view.value} />
          <ContradictionsPart view={view.value} />
        </>
      )}
      <PatternsPart />
      <p>
        <a href="#/model?part=validation">{validation.document}</a>
      </p>
    </div>
  );
}

function viewOf({ shown, shownCase, shownRole, source, state }: ValidationModel): ValidationView | null {
  const now = shown.value;
  if (now === null) return null;
  return validationViewOf({
    ...now,
    shownCase: shownCase.value,
    shownRole: shownRole.value,
    state: source.value === 'fresh' ? stateOf[state.value] : 'done',
    language: language.value,
    allCases: pageTexts.value.validation.chart.allCases,
  });
}

const stateOf = { idle: 'cancelled', running: 'running', cancelled: 'cancelled', done: 'done' } as const;

const printedFacts = (view: ValidationView | null): string =>
  view === null ? '' : (targetIntervals.build(view, chartReader.peek())?.facts ?? '');
