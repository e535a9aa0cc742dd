import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessons } from '../../../notebook/lesson/spec/lessons.ts';
import { measure } from '../../../tools/lessons/measure.ts';
import { readMeasuredLessons } from '../../../tools/lessons/measured.ts';

const { trials } = readMeasuredLessons(resolve(import.meta.dirname, '../../..'));

describe.each(lessons.map((lesson) => [lesson.id, lesson] as const))('The trials of lesson %s', (id, lesson) => {
  it.each(Object.entries(lesson.trials))('come out as docs/lessons.*.md has it: %s', async (name, question) => {
    const kept = trials.find(({ lesson: of, trial }) => of === id && trial === name)!;
    expect(await measure(lesson, question)).toEqual(kept.asTaught);
  });
});
