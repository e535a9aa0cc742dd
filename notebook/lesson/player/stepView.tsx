import { useEffect } from 'preact/hooks';
import { faultText } from '../../../locales/faultText.ts';
import { fill } from '../../../locales/fill.ts';
import type { Plan } from '../../../scenarios/question/plan.ts';
import { isSaid } from '../answers/answer.ts';
import { GuessBoard } from '../boards/guessBoard.tsx';
import { type LessonModel, predictionOf, type TrialRun } from '../lessonModel.ts';
import { lessonReader } from '../lessonReader.ts';
import type { LessonStep } from '../spec/lessonSpec.ts';
import { type WatchRunner, WatchStep } from './watchStep.tsx';

export interface StepViewProps {
  readonly model: LessonModel;
  readonly step: LessonStep;
  /** 0 is the title of the lesson. */
  readonly place: number;
  readonly runner: WatchRunner;
}

/** One picture of a lesson. */
export function StepView({ model, step, place, runner }: StepViewProps) {
  const texts = model.texts.value;
  const { heading, lines, source, ask } = texts.steps[step.id]!;
  const { player } = lessonReader.value;
  const isTitle = place === 0;
  return (
    <section class={`lesson-step ${step.kind} ${isTitle ? 'title' : ''}`} aria-labelledby="lesson-heading">
      {isTitle && texts.title !== heading && <p class="lesson-name">{texts.title}</p>}
      <h1 id="lesson-heading">{heading}</h1>
      {lines.length > 0 && (
        <ul class="lesson-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {ask !== undefined && <p class="lesson-ask">{ask}</p>}
      {step.kind === 'predict' && <GuessBoard key={step.id} model={model} step={step} />}
      {step.kind === 'reveal' && <Reveal key={step.id} model={model} step={step} />}
      {step.kind === 'watch' && <WatchStep key={step.id} model={model} step={step} runner={runner} />}
      {source !== undefined && (
        <p class="lesson-source">
          {player.source}
          {source}
        </p>
      )}
    </section>
  );
}

/** Runs the trial as it is entered and shows its worlds as they come. */
function Reveal({
  model,
  step,
}: {
  readonly model: LessonModel;
  readonly step: Extract<LessonStep, { kind: 'reveal' }>;
}) {
  const { player } = lessonReader.value;
  const prediction = predictionOf(model.spec, step);
  useEffect(() => model.run(prediction.trial), [model, prediction.trial]);
  const run = model.runs.value[prediction.trial];
  const state = run?.state;
  const isSaidNothing = !isSaid(model.answers.value[prediction.id]);
  return (
    <>
      {isSaidNothing && <p class="lesson-hint">{player.predict.nothing}</p>}
      <RunLine run={run} plan={model.planOf(prediction.trial)} />
      {state !== undefined && <GuessBoard model={model} step={prediction} trial={state} />}
      {state?.isWhole === true && <p class="lesson-caution">{player.reveal.caution}</p>}
    </>
  );
}

function RunLine({ run, plan }: { readonly run: TrialRun | undefined; readonly plan: Plan }) {
  const { player, language } = lessonReader.value;
  const { question, caseSpec } = plan;
  const { state, seconds, faults = [], isRunning = true } = run ?? {};
  const worlds = 'replicates' in question.worlds ? question.worlds.replicates : 0;
  const facts = fill(question.slice === 1 ? player.run.whole : player.run.worlds, {
    worlds,
    case: caseSpec.label[language],
    slice: question.slice,
    days: question.days,
    seed: question.seed,
  });
  if (faults.length > 0) {
    return (
      <p class="lesson-fault" role="alert">
        {player.run.failed} {faults.map((fault) => faultText(fault, language)).join(' ')}
      </p>
    );
  }
  const total = worlds * plan.policies.length;
  return (
    <div class="lesson-run" role="status">
      <progress max={total} value={state?.done ?? 0} hidden={!isRunning} />
      <p>
        {isRunning
          ? fill(player.run.running, { done: Math.min(total, (state?.done ?? 0) + 1), total })
          : state === undefined
            ? player.run.stopped
            : facts}
        {!isRunning && seconds !== undefined && ` · ${fill(player.run.took, { seconds: seconds.toFixed(1) })}`}
      </p>
    </div>
  );
}
