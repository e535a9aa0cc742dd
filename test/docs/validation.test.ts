import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { textsOf } from '../../locales/texts.ts';
import { patterns } from '../../report/validation/patterns.ts';
import { tallyOf, validatedCase } from '../../report/validation/validationDocument.ts';
import { caseIds, caseOf } from '../../scenarios/catalogue.ts';
import { judgeTarget } from '../../scenarios/judgeTarget.ts';
import { tablesIn } from '../../tools/document/withTables.ts';
import { readKept, validationDocumentOf } from '../../tools/validation/tables.ts';

const root = resolve(import.meta.dirname, '../..');
const kept = readKept(root);
const read = (language: string) => readFileSync(join(root, `docs/validation.${language}.md`), 'utf8');

describe.each(languages)('The document on validation, %s,', (language) => {
  it('has the tables of the kept result (`node tools/run.mjs writeValidation` writes them)', () => {
    expect(validationDocumentOf(kept, read(language), language)).toBe(read(language));
  });

  it('has every table once', () => {
    expect(tablesIn(read(language))).toEqual(['patterns', 'facts', 'tally', 'targets', 'contradictions']);
  });
});

describe('The kept result', () => {
  it('is of all cases, and of their targets as the files state them now', () => {
    expect(kept.cases.map((one) => one.case)).toEqual([...caseIds]);
    for (const one of kept.cases) {
      const ran = { policy: one.policy, replicates: 1, failed: 0, hash: '', outcomes: {} };
      const stated = validatedCase(caseOf(one.case), ran, 'all').targets.map(
        ({ simulated, verdict, ...target }) => target,
      );
      expect(one.targets.map(({ simulated, verdict, ...target }) => target)).toEqual(stated);
    }
  });

  it('says of each target what its numbers say', () => {
    for (const { verdict, simulated, ...target } of kept.cases.flatMap(({ targets }) => targets)) {
      expect(judgeTarget(target, simulated ?? undefined)).toBe(verdict);
    }
  });

  it('hits all that may be tuned to, and misses some of what may not', () => {
    const calibration = tallyOf(kept.cases, 'calibration');
    expect(calibration.hits).toBe(calibration.judged);
    const validation = tallyOf(kept.cases, 'validation');
    expect(validation.hits).toBeLessThan(validation.judged);
    expect(kept.cases.every(({ failed }) => failed === 0)).toBe(true);
  });

  it('was made with the defaults of the command', () => {
    expect([kept.seed, kept.days, kept.slice, kept.cases[0]!.replicates]).toEqual([1, 365, '1/5', 8]);
  });
});

describe('Patterns', () => {
  it('are all twelve of the model’s description and the modes of seed 003', () => {
    const numbers = new Set(patterns.map(({ pattern }) => pattern));
    expect([...numbers]).toEqual([...Array.from({ length: 12 }, (_, i) => String(i + 1)), '003']);
  });

  it.each(patterns.map(({ key, test }) => [key, test]))(
    '%s has a text in both languages, and %s is there',
    (key, test) => {
      expect(existsSync(join(root, test))).toBe(true);
      for (const language of languages) expect(textsOf(language).validation.patterns[key]?.expected).toBeTruthy();
    },
  );

  it('have no text that belongs to none', () => {
    const keys = patterns.map(({ key }) => key).sort();
    for (const language of languages) expect(Object.keys(textsOf(language).validation.patterns).sort()).toEqual(keys);
  });
});
