import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { fill } from '../../../locales/fill.ts';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import { language, theme } from '../../app/choices.ts';
import { type LessonModel, predictionOf } from '../lessonModel.ts';
import { lessonReader } from '../lessonReader.ts';
import type { LessonStep } from '../spec/lessonSpec.ts';
import { KeyHelp } from './keyHelp.tsx';
import { goTo } from './lessonRoute.ts';
import { type NotesWindow, openNotesWindow } from './notesWindow.ts';
import { actOfKey, type PlayerAct } from './playerKeys.ts';
import { SpeakerNotes } from './speakerNotes.tsx';
import { StepView } from './stepView.tsx';
import { clockText, makeTimer } from './timer.ts';

interface LessonPlayerProps {
  readonly model: LessonModel;
  /** Of the picture, from 0. */
  readonly place: number;
  readonly runner: ReplicateRunner;
}

/** A lesson on the wall: one picture at a time, all of it by keys. */
export function LessonPlayer({ model, place, runner }: LessonPlayerProps) {
  const { player } = lessonReader.value;
  const { spec } = model;
  const here = Math.min(place, spec.steps.length - 1);
  const step = spec.steps[here]!;
  const isBlack = useSignal(false);
  const isHelp = useSignal(false);
  const isNotesHere = useSignal(false);
  const notes = useRef<NotesWindow | undefined>(undefined);
  const timer = useMemo(() => makeTimer(() => performance.now()), []);
  useEffect(() => () => timer.end(), [timer]);
  useEffect(() => {
    const { classList } = document.documentElement;
    classList.add('on-wall');
    return () => classList.remove('on-wall');
  }, []);

  const act = (what: PlayerAct): void => {
    const go = (to: number) => {
      if (to < 0 || to >= spec.steps.length) return;
      if (here === 0 && to === 1) timer.start();
      goTo({ lesson: spec.id, step: to });
    };
    const acts: Readonly<Record<PlayerAct, () => void>> = {
      next: () => go(here + 1),
      back: () => go(here - 1),
      first: () => go(0),
      last: () => go(spec.steps.length - 1),
      black: () => {
        isBlack.value = true;
      },
      notes: openNotes,
      timer: timer.toggle,
      timerZero: timer.reset,
      fullScreen: () => {
        if (document.fullscreenElement === null) void document.documentElement.requestFullscreen().catch(() => {});
        else void document.exitFullscreen();
      },
      language: () => {
        language.value = language.peek() === 'zh' ? 'en' : 'zh';
      },
      theme: () => {
        theme.value = isDark() ? 'light' : 'dark';
      },
      again: () => {
        const trial = trialOf(model, step);
        if (trial !== undefined) model.run(trial, true);
      },
      clear: () => {
        if (step.kind === 'predict') model.answer(step.id, undefined);
      },
      handout: () => goTo({ lesson: spec.id, step: here, paper: 'handout' }),
      answers: () => goTo({ lesson: spec.id, step: here, paper: 'answers' }),
      help: () => {
        isHelp.value = true;
      },
      leave: () => {
        if (isNotesHere.peek()) isNotesHere.value = false;
        else goTo({ step: 0 });
      },
    };
    acts[what]();
  };
  const openNotes = () => {
    if (notes.current?.isOpen === true) return notes.current.close();
    if (isNotesHere.peek()) {
      isNotesHere.value = false;
      return;
    }
    notes.current = openNotesWindow(player.notes.title, (event) => current.current(event));
    if (notes.current === undefined) isNotesHere.value = true;
    else notes.current.show(<SpeakerNotes model={model} place={here} timer={timer} />);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const what = actOfKey(event);
    if (isBlack.peek() || isHelp.peek()) {
      // Any key of the player's, a remote's among them, brings the picture back.
      if (what === undefined && event.key.length > 1) return;
      isBlack.value = false;
      isHelp.value = false;
      event.preventDefault();
      return;
    }
    const isOnControl =
      event.target instanceof HTMLElement && event.target.closest('button, input, select, a') !== null;
    if (what === undefined || (isOnControl && (event.key === 'Enter' || event.key === ' '))) return;
    event.preventDefault();
    act(what);
  };
  const current = useRef(onKey);
  current.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => current.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    if (notes.current?.isOpen === true) notes.current.show(<SpeakerNotes model={model} place={here} timer={timer} />);
  });
  useEffect(() => () => notes.current?.close(), []);

  const ofStep = {
    words: undefined,
    predict: step.kind === 'predict' ? player.keys[step.guess.kind] : undefined,
    reveal: player.keys.again,
    watch: player.keys.watch,
  }[step.kind];
  return (
    <div class={`lesson-stage ${isBlack.value ? 'black' : ''}`} data-step={step.id}>
      <header class="lesson-bar">
        <p>{model.texts.value.title}</p>
        <ol aria-hidden="true">
          {spec.steps.map(({ id }, i) => (
            <li key={id} class={i === here ? 'here' : i < here ? 'past' : ''} />
          ))}
        </ol>
        <p>
          <span class="visually-hidden">{fill(player.step, { step: here + 1, steps: spec.steps.length })}</span>
          <span aria-hidden="true">
            {here + 1} / {spec.steps.length}
          </span>{' '}
          <span class={timer.isGoing.value ? '' : 'resting'}>{clockText(timer.seconds.value)}</span>
        </p>
      </header>
      <main class="lesson-picture" aria-live="polite">
        <StepView model={model} step={step} place={here} runner={runner} />
      </main>
      {isNotesHere.value && (
        <aside class="lesson-notes-here" aria-label={player.notes.here}>
          <SpeakerNotes model={model} place={here} timer={timer} />
        </aside>
      )}
      <footer class="lesson-keys">
        <button type="button" tabIndex={-1} onClick={() => act('back')}>
          {player.keys.back}
        </button>
        <p>{[...(ofStep === undefined ? [] : [ofStep]), player.keys.more].join(' · ')}</p>
        <button type="button" tabIndex={-1} onClick={() => act('next')}>
          {player.keys.next}
        </button>
      </footer>
      {isHelp.value && <KeyHelp />}
    </div>
  );
}

function trialOf(model: LessonModel, step: LessonStep): string | undefined {
  if (step.kind === 'reveal') return predictionOf(model.spec, step).trial;
  return step.kind === 'words' ? undefined : step.trial;
}

const isDark = (): boolean =>
  theme.peek() === 'dark' || (theme.peek() === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
