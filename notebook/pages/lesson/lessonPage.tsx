import { useEffect, useState } from 'preact/hooks';
import type { ReplicateRunner } from '../../../sim/experiment/replicateRunner.ts';
import { pageTexts } from '../../app/reader.ts';
import { LessonApp } from '../../lesson/lessonApp.tsx';
import { workbench } from '../../run/workbench.ts';

/** Lessons in the workbench, run by its workers. */
export function LessonPage() {
  const [runner, setRunner] = useState<ReplicateRunner>();
  useEffect(() => {
    let isGone = false;
    void workbench().then(({ pool }) => {
      if (!isGone) setRunner(pool);
    });
    return () => {
      isGone = true;
    };
  }, []);
  if (runner === undefined) return <p class="loading">{pageTexts.value.shell.loading}</p>;
  return <LessonApp runner={runner} file="./zhili-lesson.html" />;
}
