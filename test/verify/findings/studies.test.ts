import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWhole, namesIn, pathIn } from '../../../tools/findings/rooms.ts';
import { caseStudy } from '../../../tools/findings/study/caseStudy.ts';
import { studyText } from '../../../tools/findings/study/studyJson.ts';

const root = resolve(import.meta.dirname, '../../..');
const names = namesIn(root, 'results', '.json');

// Ten minutes of a processor a case: the others are made by the same code, and `npm run findings -- --fresh` makes all anew.
const first = names.filter((name) => !isWhole(name)).slice(0, 1);

describe('The studies of the findings', () => {
  it.each(first)('are made anew of the committed results, to the digit: %s', async (name) => {
    const made = studyText(await caseStudy(root, name, names));
    expect(made).toBe(readFileSync(pathIn(root, 'analysis', `${name}.json`), 'utf8'));
  });
});
