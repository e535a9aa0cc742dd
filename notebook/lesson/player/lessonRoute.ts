import { hashOf, replaceRoute, route } from '../../app/route.ts';

/** Where in the lessons the reader is: the list, a picture of a lesson (from 0), or one of its papers. */
export interface LessonPlace {
  readonly lesson?: string;
  readonly step: number;
  readonly paper?: 'handout' | 'answers';
}

/** Reads the address; a step that is no number is the first. */
export function lessonPlace(): LessonPlace {
  const { lesson, step, paper } = route.value.query;
  const number = Number(step ?? 1);
  return {
    ...(lesson === undefined ? {} : { lesson }),
    step: Number.isInteger(number) && number >= 1 ? number - 1 : 0,
    ...(paper === 'handout' || paper === 'answers' ? { paper } : {}),
  };
}

/** The address of a place; pages of lessons go by the same name in the workbench and in the file of lessons alone. */
export function lessonHash({ lesson, step, paper }: LessonPlace): string {
  const query: Record<string, string> = {
    ...(lesson === undefined ? {} : { lesson }),
    ...(step > 0 ? { step: String(step + 1) } : {}),
    ...(paper === undefined ? {} : { paper }),
  };
  return hashOf({ page: 'lesson', query });
}

/** Goes to a place without a step in the browser's history: there are many pictures, and Back leaves the lesson. */
export function goTo(place: LessonPlace): void {
  const query = new URLSearchParams(lessonHash(place).split('?', 2)[1] ?? '');
  replaceRoute({ page: 'lesson', query: Object.fromEntries(query) });
}
