import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { faultText } from '../../../locales/faultText.ts';
import { textsOf } from '../../../locales/texts.ts';
import type { JourneyRun } from '../../../models/governance/journey.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import { stylesOf } from '../../encoding/policyStyle.ts';
import { twinEn } from '../../locales/en/twin.ts';
import { twinZh } from '../../locales/zh/twin.ts';
import { TwinStage, type TwinStageProps } from '../../twin/twinStage.tsx';
import type { LessonModel } from '../lessonModel.ts';
import { lessonReader } from '../lessonReader.ts';
import type { LessonStep } from '../spec/lessonSpec.ts';
import { logPair } from '../trial/logPair.ts';

export type WatchRunner = ReplicateRunner;

type Pair = readonly [JourneyRun, JourneyRun];
type Styles = NonNullable<TwinStageProps['styles']>;

const twinTextsOf = { zh: twinZh, en: twinEn } as const;
/** Of the window's height, before what stands around both counties has been measured. */
const firstShare = 0.5;
const leastHeight = 200;
/** In pixels, above and below all of it. */
const margin = 36;

interface WatchStepProps {
  readonly model: LessonModel;
  readonly step: Extract<LessonStep, { kind: 'watch' }>;
  readonly runner: WatchRunner;
}

/** World 0 of a trial under two policies, side by side. */
export function WatchStep({ model, step, runner }: WatchStepProps) {
  const { player, language } = lessonReader.value;
  const [runs, setRuns] = useState<Pair>();
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
  return (
    <>
      {runs === undefined ? (
        <p class="lesson-hint">{player.run.loading}</p>
      ) : (
        <Stage model={model} step={step} runs={runs} />
      )}
      <p class="lesson-hint">{[player.watch.note, player.noMap].join(language === 'zh' ? '' : ' ')}</p>
    </>
  );
}

/** The stage takes the keys while it is shown: it has the focus. */
function Stage({ model, step, runs }: Omit<WatchStepProps, 'runner'> & { readonly runs: Pair }) {
  const { language } = lessonReader.value;
  const { policies } = model.texts.value;
  const place = useRef<HTMLDivElement>(null);
  const plan = model.planOf(step.trial);
  const sides = [step.left, step.right] as const;
  const styles = useMemo(() => {
    const all = stylesOf(plan.policies.map(({ policy }) => policy));
    return sides.map((id) => all[plan.policies.findIndex((one) => one.id === id)]!) as unknown as Styles;
  }, [plan, step.left, step.right]);
  const [height, setHeight] = useState(Math.round(innerHeight * firstShare));
  const world = useMemo(() => ({ seed: plan.question.seed, replicate: 0 }), [plan]);
  const { warmupDays, windowDays } = runs[0].parameters.period;
  useEffect(() => {
    place.current?.querySelector<HTMLElement>('.twin-stage')?.focus({ preventScroll: true });
    // The counties get what heading, counters and legend leave of the wall.
    const fit = () => {
      const step = place.current?.closest('.lesson-step');
      const picture = step?.parentElement;
      const drawing = step?.querySelector('.twin-drawing');
      if (!(step && picture && drawing)) return;
      const [first, last] = [step.firstElementChild, step.lastElementChild].map((one) => one!.getBoundingClientRect());
      const free = picture.clientHeight - (last!.bottom - first!.top) - margin;
      if (Math.abs(free) > 2) setHeight(Math.max(leastHeight, Math.floor(drawing.clientHeight + free)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(place.current!);
    addEventListener('resize', fit);
    return () => {
      observer.disconnect();
      removeEventListener('resize', fit);
    };
  }, []);
  return (
    <div ref={place} class="lesson-twin">
      <TwinStage
        runs={runs}
        world={world}
        labels={[policies[step.left]!, policies[step.right]!]}
        styles={styles}
        texts={twinTextsOf[language]}
        model={textsOf(language)}
        options={{ startDay: warmupDays, endDay: warmupDays + windowDays }}
        height={height}
        without={['charts', 'story', 'keyList']}
        autoPlay
      />
    </div>
  );
}
