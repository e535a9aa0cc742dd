import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { sensitivityEn } from '../../locales/sensitivity.en.ts';
import { designKinds } from '../../scenarios/experiment/experimentSchema.ts';
import { parseExperiment } from '../../scenarios/experiment/parseExperiment.ts';
import { planExperiment } from '../../scenarios/experiment/planExperiment.ts';

const read = (language: string) =>
  readFileSync(resolve(import.meta.dirname, `../../docs/analysis.${language}.md`), 'utf8');
const texts = { zh: read('zh'), en: read('en') };
const experimentOf = (text: string) => /<!-- experiment -->\n```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
/** Numbers of a table by row, so that a figure that is told in one language is told in the other. */
const figures = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.replace(/\[[^\]]*\]\([^)]*\)/g, '').match(/\d+(\.\d+)?/g) ?? [])
    .map((row) => row.toSorted().join(' '));

describe.each(languages)('The document on designs and estimates, %s,', (language) => {
  const text = texts[language];

  it('has an experiment that can be parsed and planned', () => {
    const plan = planExperiment(parseExperiment(experimentOf(text), { name: 'reform-under-doubt.yaml' }));
    expect(plan.design.points).toHaveLength(64);
    expect(plan.factors.map(({ kind }) => kind)).toEqual(['number', 'number', 'choice', 'number']);
    expect(plan.sweep).toMatchObject({ points: 64, replicates: 2, policies: ['beihu-before', 'beihu-after'] });
  });

  it('names every caution in a row of its own, and every kind of design in both tables', () => {
    const rows = text.split('\n').flatMap((line) => /^\| `(\w+)` \|/.exec(line)?.[1] ?? []);
    for (const code of Object.keys(sensitivityEn.cautions)) expect(rows, code).toContain(code);
    for (const kind of designKinds) {
      expect(text).toMatch(new RegExp(`^\\|[^|]+\\| \`${kind}\` \\|`, 'm'));
      expect(text).toContain(`{kind: ${kind}`);
    }
  });
});

describe('Both languages', () => {
  it('have the same experiment, the same rows and the same figures in them', () => {
    expect(experimentOf(texts.zh)).toBe(experimentOf(texts.en));
    expect(figures(texts.zh)).toEqual(figures(texts.en));
  });
});
