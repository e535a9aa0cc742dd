import { fire } from './fire.ts';
import type { LessonSpec } from './lessonSpec.ts';

/** The lessons, in the order in which they are offered. */
export const lessons: readonly LessonSpec[] = [fire];
