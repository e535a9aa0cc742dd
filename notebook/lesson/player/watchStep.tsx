import { useEffect, useState } from 'preact/hooks';
import { faultText } from '../../../locales/faultText.ts';
import type { JourneyRun } from '../../../models/governance/journey.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import type { LessonModel } from '../lessonModel.ts';
import { lessonReader } from '../lessonReader.ts';
import type { LessonStep } from '../spec/lessonSpec.ts';
import { logPair } from '../trial/logPair.ts';

export type WatchRunner = ReplicateRunner;

interface WatchStepProps {
  readonly model: LessonModel;
  readonly step: Extract<LessonStep, { kind: 'watch' }>;
  readonly runner: WatchRunner;
}

/** World 0 of a trial under two policies, side by side. */
export function WatchStep({ model, step, runner }: WatchStepProps) {
  const { player, language } = lessonReader.value;
  const { policies } = model.texts.value;
  const [runs, setRuns] = useState<readonly [JourneyRun, JourneyRun]>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { trial, left, right } = step;
  useEffect(() => {
    let isGone = false;
    logPair(model.planOf(trial), [left, right], runner).then(
      (both) => {
        if (!isGone) setRuns(both);
      },
      (error: unknown) => {
        if (!(error instanceof FaultError)) throw error;
        if (!isGone) setFaults(error.faults);
      },
    );
    return () => {
      isGone = true;
    };
  }, [model, trial, left, right, runner]);
  if (faults.length > 0) {
    return (
      <p class="lesson-fault" role="alert">
        {player.run.failed} {faults.map((fault) => faultText(fault, language)).join(' ')}
      </p>
    );
  }
  if (runs === undefined) return <p class="lesson-hint">{player.run.loading}</p>;
  return (
    <>
      <p>{[policies[left], policies[right]].join(' | ')}</p>
      <p class="lesson-hint">{player.watch.note}</p>
    </>
  );
}
