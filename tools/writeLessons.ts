import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { languages } from '../locales/language.ts';
import { lessons } from '../notebook/lesson/spec/lessons.ts';
import { engineDigest } from './engineDigest.ts';
import { lessonsDocumentOf } from './lessons/document.ts';
import { measure } from './lessons/measure.ts';
import { lessonsFile, type MeasuredTrial, readMeasuredLessons } from './lessons/measured.ts';

/** Worlds of a whole county take a minute a trial. */
const wholeCountyReplicates = 3;

/**
 * Writes the tables of docs/lessons.*.md from docs/verify/lessons.json: `node tools/run.mjs writeLessons`. With a date, first runs every trial as it is taught, with the next
 * seed and in its whole county, and makes that file: some eight minutes on one core.
 */
export async function main([made]: readonly string[]): Promise<number> {
  const root = resolve(import.meta.dirname, '..');
  if (made !== undefined) {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const measured = { made, version, engine: engineDigest(root), trials: await measureAll() };
    writeFileSync(join(root, lessonsFile), `${JSON.stringify(measured, null, 1)}\n`);
  }
  const measured = readMeasuredLessons(root);
  for (const language of languages) {
    const file = join(root, `docs/lessons.${language}.md`);
    writeFileSync(file, lessonsDocumentOf(measured, readFileSync(file, 'utf8'), language));
  }
  return 0;
}

async function measureAll(): Promise<MeasuredTrial[]> {
  const trials: MeasuredTrial[] = [];
  for (const lesson of lessons) {
    for (const [trial, question] of Object.entries(lesson.trials)) {
      trials.push({
        lesson: lesson.id,
        trial,
        question,
        asTaught: await measure(lesson, question),
        otherSeed: await measure(lesson, { ...question, seed: question.seed + 1 }),
        wholeCounty: await measure(lesson, { ...question, slice: 1, worlds: { replicates: wholeCountyReplicates } }),
      });
    }
  }
  return trials;
}
