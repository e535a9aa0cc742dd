import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { lessons } from '../../notebook/lesson/spec/lessons.ts';
import { tablesIn } from '../../tools/document/withTables.ts';
import { engineDigest } from '../../tools/engineDigest.ts';
import { lessonsDocumentOf } from '../../tools/lessons/document.ts';
import { readMeasuredLessons } from '../../tools/lessons/measured.ts';

const root = resolve(import.meta.dirname, '../..');
const measured = readMeasuredLessons(root);
const read = (language: string) => readFileSync(join(root, `docs/lessons.${language}.md`), 'utf8');

describe.each(languages)('The document on lessons, %s,', (language) => {
  it('has the tables of what was measured (`node tools/run.mjs writeLessons` writes them)', () => {
    expect(lessonsDocumentOf(measured, read(language), language)).toBe(read(language));
  });

  it('has the tables of every trial', () => {
    const names = tablesIn(read(language));
    for (const { id, trials } of lessons) {
      for (const trial of Object.keys(trials)) {
        for (const table of ['question', 'differences', 'levels']) expect(names).toContain(`${id}.${trial}.${table}`);
      }
    }
  });
});

describe('What was measured of the lessons', () => {
  it('is of the trials as they are, run by this engine (with a date, the tool runs them anew)', () => {
    expect(measured.engine).toBe(engineDigest(root));
    const now = lessons.flatMap(({ id, trials }) =>
      Object.entries(trials).map(([trial, question]) => ({ lesson: id, trial, question })),
    );
    expect(measured.trials.map(({ lesson, trial, question }) => ({ lesson, trial, question }))).toEqual(now);
  });

  it('lies within the scale of every prediction, in every world', () => {
    let shown = 0;
    for (const { id, steps } of lessons) {
      for (const step of steps) {
        if (step.kind !== 'predict' || !('range' in step.guess)) continue;
        const { range, outcome } = step.guess;
        const { asTaught } = measured.trials.find((one) => one.lesson === id && one.trial === step.trial)!;
        for (const level of asTaught.levels.filter((one) => one.outcome === outcome)) {
          expect(level.from, `${step.id} ${level.policy}`).toBeGreaterThan(range[0]);
          expect(level.to, `${step.id} ${level.policy}`).toBeLessThan(range[1]);
          shown++;
        }
      }
    }
    expect(shown).toBeGreaterThanOrEqual(13);
  });
});
