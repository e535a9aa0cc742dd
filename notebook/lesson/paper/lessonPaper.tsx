import { useEffect } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { textsOf } from '../../../locales/texts.ts';
import type { LessonModel } from '../lessonModel.ts';
import { lessonReader } from '../lessonReader.ts';
import { goTo } from '../player/lessonRoute.ts';
import { idOfChoice } from '../trial/curvePoints.ts';
import { BlankBoard } from './blankBoard.tsx';

interface LessonPaperProps {
  readonly model: LessonModel;
  readonly kind: 'handout' | 'answers';
  /** The picture to go back to. */
  readonly step: number;
}

/** The handout for everyone, or the answer notes for the speaker, on A4. */
export function LessonPaper({ model, kind, step }: LessonPaperProps) {
  const { player } = lessonReader.value;
  const { paperPage } = player;
  const texts = model.texts.value;
  const back = () => goTo({ lesson: model.spec.id, step });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      back();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <article class="lesson-paper">
      <p class="lesson-paper-tools">
        <button type="button" class="primary" onClick={() => print()}>
          {paperPage.print}
        </button>
        <button type="button" onClick={back}>
          {paperPage.back}
        </button>
      </p>
      <header>
        <p>{kind === 'handout' ? paperPage.handoutTitle : paperPage.answersTitle}</p>
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
      </header>
      {kind === 'handout' ? <Handout model={model} /> : <Answers model={model} />}
      <Facts model={model} />
    </article>
  );
}

function Handout({ model }: { readonly model: LessonModel }) {
  const { paperPage } = lessonReader.value.player;
  const { handout, steps } = model.texts.value;
  const predictions = model.spec.steps.flatMap((step) => (step.kind === 'predict' ? [step] : []));
  return (
    <>
      <h2>{paperPage.before}</h2>
      {handout.before.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h2>{paperPage.mine}</h2>
      {predictions.map((step) => (
        <section key={step.id} class="lesson-paper-guess">
          <p>{steps[step.id]!.ask}</p>
          <BlankBoard model={model} step={step} />
        </section>
      ))}
      <h2>{paperPage.tasks}</h2>
      <ol class="lesson-paper-tasks">
        {handout.tasks.map((task) => (
          <li key={task}>
            {task}
            <span class="lesson-paper-room" aria-hidden="true" />
          </li>
        ))}
      </ol>
    </>
  );
}

function Answers({ model }: { readonly model: LessonModel }) {
  const { paperPage } = lessonReader.value.player;
  const { handout, answers, steps } = model.texts.value;
  return (
    <>
      <h2>{paperPage.tasks}</h2>
      <ol class="lesson-paper-tasks">
        {handout.tasks.map((task, i) => (
          <li key={task}>
            <strong>{task}</strong>
            <p>{answers[i]}</p>
          </li>
        ))}
      </ol>
      <h2>{paperPage.plan}</h2>
      <table>
        <tbody>
          {model.spec.steps.map(({ id, minutes }, i) => (
            <tr key={id}>
              <th scope="row">{i + 1}</th>
              <td>
                {steps[id]!.heading}
                <small>{steps[id]!.notes.join(' ')}</small>
              </td>
              <td>
                {minutes} {paperPage.minute}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** With which settings everything can be run again. */
function Facts({ model }: { readonly model: LessonModel }) {
  const { player, language } = lessonReader.value;
  const { paperPage } = player;
  const { policies } = model.texts.value;
  const labels = new Map(Object.entries(textsOf(language).parameters).map(([key, { label }]) => [key, label]));
  const trials = Object.entries(model.spec.trials);
  return (
    <footer>
      <p>{fill(paperPage.facts, { case: model.planOf(trials[0]![0]).caseSpec.label[language] })}</p>
      <ul>
        {trials.map(([name, { slice, days, seed, worlds, settings, ...question }], i) => (
          <li key={name}>
            {fill(paperPage.trial, {
              name: i + 1,
              slice,
              days,
              seed,
              policies: question.policies.map((one) => policies[idOfChoice(one)] ?? idOfChoice(one)).join(' / '),
              worlds: 'replicates' in worlds ? worlds.replicates : '',
              settings: Object.entries(settings)
                .map(([key, value]) =>
                  fill(paperPage.setting, { name: labels.get(key) ?? key, key, value: String(value) }),
                )
                .join(''),
            })}
          </li>
        ))}
      </ul>
      <p>{fill(paperPage.version, { version: __VERSION__, engine: __ENGINE_DIGEST__ })}</p>
    </footer>
  );
}
