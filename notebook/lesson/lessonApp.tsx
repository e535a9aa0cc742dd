import { useEffect, useMemo } from 'preact/hooks';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import { language } from '../app/choices.ts';
import { makeLessonModel } from './lessonModel.ts';
import { LessonPaper } from './paper/lessonPaper.tsx';
import { LessonMenu } from './player/lessonMenu.tsx';
import { LessonPlayer } from './player/lessonPlayer.tsx';
import { lessonPlace } from './player/lessonRoute.ts';
import { lessons } from './spec/lessons.ts';
import '../styles/lesson/menu.css';
import '../styles/lesson/stage.css';
import '../styles/lesson/boards.css';
import '../styles/lesson/notes.css';
import '../styles/lesson/paper.css';

interface LessonAppProps {
  readonly runner: ReplicateRunner;
  /** Address of the file of lessons, where it is to be had. */
  readonly file?: string;
}

/** Lessons: the list, one that is taught, or its papers, as the address says. */
export function LessonApp({ runner, file }: LessonAppProps) {
  const { lesson, step, paper } = lessonPlace();
  const spec = lessons.find(({ id }) => id === lesson);
  const model = useMemo(
    () => (spec === undefined ? undefined : makeLessonModel(spec, runner, language)),
    [spec, runner],
  );
  useEffect(() => () => model?.close(), [model]);
  if (model === undefined) return <LessonMenu {...(file === undefined ? {} : { file })} />;
  if (paper !== undefined) return <LessonPaper model={model} kind={paper} step={step} />;
  return <LessonPlayer model={model} place={step} runner={runner} />;
}
