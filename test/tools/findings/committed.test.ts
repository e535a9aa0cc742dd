import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../locales/language.ts';
import { parseExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { engineDigest } from '../../../tools/engineDigest.ts';
import { findingsDocument } from '../../../tools/findings/document/findingsDocument.ts';
import { readFindings } from '../../../tools/findings/document/readFindings.ts';
import { digestOf } from '../../../tools/findings/results/resultFacts.ts';
import { isWhole, namesIn, pathIn, wholeOf } from '../../../tools/findings/rooms.ts';
import { factsOf } from '../../../tools/findings/study/sample.ts';
import { isCurrent } from '../../../tools/findings/studyAll.ts';
import { documentPath } from '../../../tools/findings/writeDocuments.ts';
import { headlinesPath, headlinesText } from '../../../tools/findings/writeHeadlines.ts';

const root = resolve(import.meta.dirname, '../../..');
const names = namesIn(root, 'results', '.json');
const experiments = namesIn(root, 'experiments', '.yaml');
const mostBytes = 2_000_000;

/** What must be the same of a case at both sizes. */
const asked = (name: string) => {
  const { question, factors, design, ownWorlds } = parseExperiment(
    readFileSync(pathIn(root, 'experiments', `${name}.yaml`), 'utf8'),
    { name },
  );
  return { case: question.case, seed: question.seed, days: question.days, kind: design.kind, factors, ownWorlds };
};

describe('The committed findings', () => {
  it.each(languages)(
    'are what the script makes of the committed studies, %s: npm run findings writes them anew',
    (language) => {
      expect(readFileSync(documentPath(root, language), 'utf8')).toBe(findingsDocument(readFindings(root), language));
    },
  );

  it('have the headlines that page and command line show', () => {
    expect(readFileSync(headlinesPath(root), 'utf8')).toBe(headlinesText(root));
  });

  it.each(names)('rest on results of the current engine, of the table and the experiment beside them: %s', (name) => {
    const facts = factsOf(root, name);
    expect(facts.engine).toBe(engineDigest(root));
    expect(facts.table).toBe(digestOf(new Uint8Array(readFileSync(pathIn(root, 'results', `${name}.parquet`)))));
    expect(facts.experiment).toBe(digestOf(readFileSync(pathIn(root, 'experiments', `${name}.yaml`), 'utf8')));
  });

  it.each(names.filter((name) => !isWhole(name)))('rest on a study of these results: %s', (name) => {
    expect(isCurrent(root, name, names)).toBe(true);
  });

  it('are no larger than 2 MB together', () => {
    const files = readdirSync(join(root, 'findings'), { recursive: true, encoding: 'utf8' });
    const sizes = files.map((file) => statSync(join(root, 'findings', file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(mostBytes);
  });

  it.each(experiments.filter((name) => !isWhole(name)))(
    'ask the same of a slice and at 1:1, at points of a sequence with worlds of their own: %s',
    (name) => {
      expect(asked(wholeOf(name))).toEqual(asked(name));
      expect(asked(name)).toMatchObject({ kind: 'sobol', ownWorlds: true });
    },
  );
});
