import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/language.ts';
import { parseCalibration } from '../../scenarios/calibration/parseCalibration.ts';
import { planCalibration } from '../../scenarios/calibration/planCalibration.ts';

const read = (language: string) =>
  readFileSync(resolve(import.meta.dirname, `../../docs/calibration.${language}.md`), 'utf8');
const texts = { zh: read('zh'), en: read('en') };
const fileOf = (text: string) => /<!-- calibration -->\n```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
/** Numbers of a table by row, so that a figure that is told in one language is told in the other. */
const figures = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.replace(/\[[^\]]*\]\([^)]*\)/g, '').match(/\d+(\.\d+)?/g) ?? [])
    .map((row) => row.toSorted().join(' '));

describe.each(languages)('The document on calibration, %s,', (language) => {
  it('has a calibration that can be parsed and planned', () => {
    const { problem, targets, choice } = planCalibration(parseCalibration(fileOf(texts[language]), { name: 'c.yaml' }));
    expect(problem.factors).toHaveLength(6);
    expect(problem.targets.map(({ key }) => key)).toEqual(['attemptSuccess', 'disputesMediatedPer10k', 'repeatRate']);
    expect(problem.kept).toEqual(['hazardResolutionRate']);
    expect(targets[2]).toMatchObject({ value: 0.12, sd: expect.closeTo(0.08 / 3.92, 4) });
    expect(choice.size).toEqual({ population: 200, generations: 30, wanted: 300, ensemble: 50 });
  });
});

describe('Both languages', () => {
  it('have the same file, the same rows and the same figures in them', () => {
    expect(fileOf(texts.zh)).toBe(fileOf(texts.en));
    expect(figures(texts.zh)).toEqual(figures(texts.en));
  });
});
