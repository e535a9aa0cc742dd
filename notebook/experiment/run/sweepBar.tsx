import { fill } from '../../../locales/fill.ts';
import { language, pageTexts } from '../../app/reader.ts';
import { useKeptFocus } from '../../app/useKeptFocus.ts';
import { FaultMessage } from '../../pages/compare/faultMessage.tsx';
import { StoreTrouble } from '../../pages/compare/run/storePanel.tsx';
import { durationText } from '../../run/durationText.ts';
import type { ExperimentModel } from '../experimentModel.ts';
import { SizeLine } from './sizeLine.tsx';
import type { Analysed } from './sweepWorkerApi.ts';

/** Starts and stops a sweep; says how large it is before, and how far it is meanwhile. */
export function SweepBar<Found extends Analysed>({ model }: { readonly model: ExperimentModel<Found> }) {
  const { run: words } = pageTexts.value.experiment;
  const { session, workbench } = model.bench;
  const status = session.status.value;
  const isGoing = status.state === 'running';
  const isChanged = model.isChanged.value;
  const { faults, checked } = model.sizing.value;
  const isRunnable = faults.length === 0 && checked === model.state.experiment.value;
  const label =
    isChanged || status.state === 'idle' || status.state === 'failed'
      ? words.run
      : status.state === 'cancelled'
        ? words.goOn
        : words.rerun;
  return (
    <div class="compare-run" data-going={isGoing}>
      <section class="run-bar" aria-label={words.bar}>
        <div class="actions" ref={useKeptFocus()}>
          {(!isGoing || isChanged) && (
            <button type="button" class="primary" disabled={!isRunnable} onClick={model.run}>
              {label}
            </button>
          )}
          {isGoing && (
            <button type="button" onClick={() => session.cancel()}>
              {words.stop}
            </button>
          )}
        </div>
        <div class="run-progress">
          {(!isGoing || isChanged) && <SizeLine model={model} />}
          <Progress model={model} />
        </div>
        {status.state === 'failed' && <FaultMessage faults={status.faults} lead={words.states.failed} />}
      </section>
      <StoreTrouble workbench={workbench} />
      <p class="visually-hidden" role="status" aria-live="polite">
        {isGoing ? words.states.running : stateText(model)}
      </p>
    </div>
  );
}

function stateText<Found extends Analysed>({ bench }: ExperimentModel<Found>): string {
  const { states, analysing } = pageTexts.value.experiment.run;
  const { state, progress, isEnding } = bench.session.status.value;
  if (isEnding === true) return analysing;
  const values = { points: progress?.points ?? 0, planned: progress?.pointsPlanned ?? 0 };
  if (state === 'done') return fill(states.done, values);
  if (state !== 'cancelled') return '';
  return values.points === 0 ? states.cancelledEarly : fill(states.cancelled, values);
}

function Progress<Found extends Analysed>({ model }: { readonly model: ExperimentModel<Found> }) {
  const { experiment, run } = pageTexts.value;
  const { run: words } = experiment;
  const { state, progress } = model.bench.session.status.value;
  if (state !== 'running') {
    const text = stateText(model);
    return text === '' ? null : <p class="run-state facts">{text}</p>;
  }
  if (progress === undefined) return <p class="run-state">{words.preparing}</p>;
  const { done, total, points, pointsPlanned, etaSeconds } = progress;
  const count = (n: number) => n.toLocaleString(language.value);
  const facts = [
    fill(words.progress, {
      done: count(done),
      total: count(total),
      points: count(points),
      planned: count(pointsPlanned),
    }),
    done >= total
      ? words.analysing
      : Number.isFinite(etaSeconds)
        ? fill(words.eta, { time: durationText(etaSeconds, run) })
        : run.unknownEta,
  ];
  return (
    <>
      <progress aria-label={words.progressLabel} max={1} value={total === 0 ? 0 : done / total} />
      <p class="facts">{facts.join(' · ')}</p>
    </>
  );
}
