import { fill } from '../../../locales/fill.ts';
import type { LessonModel } from '../lessonModel.ts';
import { lessonReader } from '../lessonReader.ts';
import { clockText, type Timer } from './timer.ts';

export interface SpeakerNotesProps {
  readonly model: LessonModel;
  readonly place: number;
  readonly timer: Timer;
}

/** What the speaker sees: notes of this picture, the next one, the time. */
export function SpeakerNotes({ model, place, timer }: SpeakerNotesProps) {
  const { player } = lessonReader.value;
  const { steps } = model.spec;
  const texts = model.texts.value;
  const step = steps[place]!;
  const next = steps[place + 1];
  const planned = steps.slice(0, place + 1).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <div class="speaker-notes">
      <header>
        <p>
          {texts.title} · {fill(player.step, { step: place + 1, steps: steps.length })}
        </p>
        <p class="speaker-time">
          <strong>{clockText(timer.seconds.value)}</strong> {fill(player.timer.planned, { minutes: planned })}
        </p>
      </header>
      <h1>{texts.steps[step.id]!.heading}</h1>
      <ul>
        {texts.steps[step.id]!.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <section>
        <h2>{player.notes.next}</h2>
        <p>{next === undefined ? player.notes.end : texts.steps[next.id]!.heading}</p>
      </section>
    </div>
  );
}
