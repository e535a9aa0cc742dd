import { fill } from '../../../../locales/fill.ts';
import { pageTexts } from '../../../app/reader.ts';
import { useKeptFocus } from '../../../app/useKeptFocus.ts';
import { durationText } from '../../../run/durationText.ts';
import type { SessionStatus } from '../../../run/sessionStatus.ts';
import { FaultMessage } from '../faultMessage.tsx';
import { MemoryLine } from './memoryLine.tsx';

export interface RunBarProps {
  readonly status: SessionStatus;
  readonly slice: number;
  readonly workers: number;
  /** Whether what is asked differs from what was run last. */
  readonly isChanged: boolean;
  /** Whether the question can be run as it stands. */
  readonly isRunnable: boolean;
  readonly onRun: () => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onCancel: () => void;
}

/** Starts, holds and ends a comparison, and says how far it is. */
export function RunBar(props: RunBarProps) {
  const { run } = pageTexts.value;
  const { status } = props;
  const isGoing = status.state === 'running' || status.state === 'paused';
  const actions = useKeptFocus();
  return (
    <section class="run-bar" aria-label={run.bar}>
      <div class="actions" ref={actions}>
        {(!isGoing || props.isChanged) && (
          <button type="button" class="primary" disabled={!props.isRunnable} onClick={props.onRun}>
            {runLabel(props)}
          </button>
        )}
        {status.state === 'running' && (
          <button type="button" onClick={props.onPause}>
            {run.pause}
          </button>
        )}
        {status.state === 'paused' && (
          <button type="button" class={props.isChanged ? undefined : 'primary'} onClick={props.onResume}>
            {run.resume}
          </button>
        )}
        {isGoing && (
          <button type="button" onClick={props.onCancel}>
            {run.cancel}
          </button>
        )}
      </div>
      <Progress {...props} />
      {status.state === 'failed' && <FaultMessage faults={status.faults} lead={run.states.failed} />}
    </section>
  );
}

function runLabel({ status, isChanged }: RunBarProps): string {
  const { run } = pageTexts.value;
  if (isChanged || status.state === 'idle' || status.state === 'failed') return run.run;
  return status.state === 'cancelled' ? run.goOn : run.runAgain;
}

function Progress({ status, slice, workers }: RunBarProps) {
  const { run } = pageTexts.value;
  const { progress, state } = status;
  const full = slice === 1 ? run.phases.full : fill(run.phases.slice, { slice });
  if (state === 'idle' || progress === undefined) return <p class="run-state">{run.states[state]}</p>;
  const isGoing = state === 'running' || state === 'paused';
  const counts = fill(progress.totalIsBound ? run.runsAtMost : run.runs, {
    done: progress.done,
    total: progress.total,
  });
  const eta = Number.isFinite(progress.etaSeconds)
    ? fill(run.eta, { time: durationText(progress.etaSeconds, run) })
    : run.unknownEta;
  const facts = [
    counts,
    ...(state === 'running' ? [eta] : []),
    ...(status.fromStore > 0 ? [fill(run.fromStore, { n: status.fromStore })] : []),
    ...(isGoing ? [fill(run.workers, { n: workers })] : []),
  ];
  return (
    <div class="run-progress">
      <p class="run-state">
        <strong>{status.phase === 'preview' ? run.phases.preview : full}</strong> {run.states[state]}
      </p>
      <progress aria-label={run.progress} max={1} value={state === 'done' ? 1 : progress.fraction} />
      <p class="facts">
        {facts.join(' · ')} <MemoryLine isActive={isGoing} />
      </p>
    </div>
  );
}
