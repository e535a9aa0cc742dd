import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import { language } from '../../app/choices.ts';
import { keepAnswers, keptAnswers } from '../answers/keptAnswers.ts';
import { lessonReader } from '../lessonReader.ts';
import { lessonTextsOf } from '../locales/lessonTextsOf.ts';
import { lessons } from '../spec/lessons.ts';
import { lessonHash } from './lessonRoute.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** All lessons, to be chosen by arrow keys and Enter; `file` is the address of the one that holds them all. */
export function LessonMenu({ file }: { readonly file?: string }) {
  const { player } = lessonReader.value;
  const cleared = useSignal(0);
  const links = useRef<(HTMLAnchorElement | null)[]>([]);
  useEffect(() => {
    links.current[0]?.focus();
    const move = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined) return;
      const at = links.current.indexOf(document.activeElement as HTMLAnchorElement);
      links.current[(at + step + lessons.length) % lessons.length]?.focus();
      event.preventDefault();
    };
    addEventListener('keydown', move);
    return () => removeEventListener('keydown', move);
  }, []);
  return (
    <div class="lesson-menu">
      <h1>{player.title}</h1>
      <p class="lesson-lead">{player.lead}</p>
      <ol>
        {lessons.map((spec, i) => {
          const { id, steps } = spec;
          cleared.value;
          const isKept = Object.keys(keptAnswers(spec)).length > 0;
          const { title, lead } = lessonTextsOf(id, language.value);
          const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
          return (
            <li key={id}>
              <a
                ref={(element) => {
                  links.current[i] = element;
                }}
                class="lesson-choice"
                href={lessonHash({ lesson: id, step: 0 })}
              >
                <strong>{title}</strong>
                <span>{lead}</span>
                <small>
                  {fill(player.minutes, { minutes })} · {fill(player.steps, { steps: steps.length })}
                </small>
              </a>
              <p class="lesson-papers">
                {player.paper} <a href={lessonHash({ lesson: id, step: 0, paper: 'handout' })}>{player.handout}</a>
                {' · '}
                <a href={lessonHash({ lesson: id, step: 0, paper: 'answers' })}>{player.answersPaper}</a>
                {isKept && (
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      keepAnswers(id, {});
                      cleared.value++;
                    }}
                  >
                    {player.forget}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      <p class="lesson-hint">{player.choose}</p>
      {file !== undefined && (
        <p>
          <a href={file} download="">
            {player.takeAway}
          </a>
        </p>
      )}
    </div>
  );
}
