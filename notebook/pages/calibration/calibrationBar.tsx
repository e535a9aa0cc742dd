import { fill } from '../../../locales/fill.ts';
import { toleranceText } from '../../../report/calibration/calibrationNames.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { useKeptFocus } from '../../app/useKeptFocus.ts';
import { aboutText } from '../../experiment/run/sizeLine.tsx';
import { durationText } from '../../run/durationText.ts';
import { FaultMessage } from '../compare/faultMessage.tsx';
import { StoreTrouble } from '../compare/run/storePanel.tsx';
import type { CalibrationModel } from './calibrationModel.ts';

/** Starts and stops a calibration; says how large it is before, and how far it is meanwhile. */
export function CalibrationBar({ model }: { readonly model: CalibrationModel }) {
  const { run: words } = pageTexts.value.calibration;
  const { run: common } = pageTexts.value.experiment;
  const { session } = model.bench;
  const { state, faults } = session.status.value;
  const isGoing = state === 'running';
  const isChanged = model.isChanged.value;
  const label =
    isChanged || state === 'idle' || state === 'failed'
      ? words.run
      : state === 'cancelled'
        ? common.goOn
        : common.rerun;
  return (
    <div class="compare-run" data-going={isGoing}>
      <section class="run-bar" aria-label={common.bar}>
        <div class="actions" ref={useKeptFocus()}>
          {(!isGoing || isChanged) && (
            <button
              type="button"
              class="primary"
              disabled={model.faults.value.length > 0}
              onClick={() => void model.run()}
            >
              {label}
            </button>
          )}
          {isGoing && (
            <button type="button" onClick={() => session.cancel()}>
              {common.stop}
            </button>
          )}
        </div>
        <div class="run-progress">
          {(!isGoing || isChanged) && <SizeLine model={model} />}
          <Progress model={model} />
        </div>
        {state === 'failed' && <FaultMessage faults={faults} lead={common.states.failed} />}
      </section>
      <StoreTrouble workbench={model.bench.workbench} />
      <p class="visually-hidden" role="status" aria-live="polite">
        {isGoing ? common.states.running : stateText(model)}
      </p>
    </div>
  );
}

/** How many runs it takes at most, and about how long, before any of them is begun. */
function SizeLine({ model }: { readonly model: CalibrationModel }) {
  const { run: words } = pageTexts.value.calibration;
  const { run: common } = pageTexts.value.experiment;
  if (model.faults.value.length > 0) return <p class="run-state">{common.cannot}</p>;
  const { size, question } = model.choice.value;
  const { population, generations } = size;
  const worlds = question.worlds.replicates;
  const runs = (population * generations * worlds).toLocaleString(language.value);
  const limit = model.minutes.value;
  const about = aboutText(model.seconds.value, common);
  return (
    <p class="run-state">
      <output>
        <strong>{fill(words.size, { generations, population, worlds, runs })}</strong> · {about}
        {limit !== null && ` · ${fill(words.limit, { n: limit })}`}
      </output>
    </p>
  );
}

function stateText({ bench }: CalibrationModel): string {
  const { run: words } = pageTexts.value.calibration;
  const { analysing } = pageTexts.value.experiment.run;
  const { state, isEnding } = bench.session.status.value;
  if (isEnding === true) return analysing;
  if (state === 'done') return words.done;
  return state === 'cancelled' ? words.cancelled : '';
}

function Progress({ model }: { readonly model: CalibrationModel }) {
  const { calibration, experiment, run } = pageTexts.value;
  const { run: words } = calibration;
  const { state, progress } = model.bench.session.status.value;
  if (state !== 'running') {
    const text = stateText(model);
    return text === '' ? null : <p class="run-state facts">{text}</p>;
  }
  if (progress === undefined) return <p class="run-state">{experiment.run.preparing}</p>;
  const { generation, planned, done, total, etaSeconds, tolerance, effective, wanted, isFresh } = progress;
  const facts = [
    isFresh ? words.fresh : fill(words.generation, { generation, planned }),
    fill(words.runs, { done, total }),
    ...(tolerance === null || isFresh ? [] : [fill(words.nearness, { tolerance: toleranceText(tolerance) })]),
    ...(tolerance === 1 && !isFresh ? [fill(words.effective, { n: Math.round(effective), wanted })] : []),
    ...(Number.isFinite(etaSeconds) && !isFresh ? [fill(words.eta, { time: durationText(etaSeconds, run) })] : []),
  ];
  return (
    <>
      <progress aria-label={experiment.run.progressLabel} max={total} value={done} />
      <p class="run-state">{facts.join(' · ')}</p>
    </>
  );
}
