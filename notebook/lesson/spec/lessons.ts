import { fire } from './fire.ts';
import type { LessonSpec } from './lessonSpec.ts';
import { middle } from './middle.ts';
import { resources } from './resources.ts';

/** The lessons, in the order in which they are offered. */
export const lessons: readonly LessonSpec[] = [fire, resources, middle];
