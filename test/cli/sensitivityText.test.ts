import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sensitivityText } from '../../cli/report/sensitivityText.ts';
import { chinese, english, plantedDocument } from '../report/sensitivity/planted.ts';

describe('A sensitivity analysis in a terminal', () => {
  it.each([
    ['en', english],
    ['zh', chinese],
  ] as const)('has every method, its cautions and what it is cited by, within 100 columns (%s)', (_, texts) => {
    const text = sensitivityText(plantedDocument, texts);
    const { methods } = texts.sensitivity;
    for (const name of [methods.sobol, methods.emulator, methods.tornado, methods.factorial]) {
      expect(text.toLowerCase()).toContain(name.toLowerCase());
    }
    expect(text).toMatch(/Q²[^.。]*\s0\.93/);
    expect(text).not.toMatch(/[{}]|NaN|undefined/);
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(100);
  });

  it('sets factors in order of the index, effects of shares in points, and shows no table of what must not be used', () => {
    const text = sensitivityText(plantedDocument, english);
    expect(text).toMatch(
      /S1 +ST +S2\n.* 0\.50 \[0\.45, 0\.55\] +0\.60 \[0\.55, 0\.65\]\nslack .* 0\.20\n.*0\.08 \[0\.03, 0\.13\]/,
    );
    expect(text).toMatch(/μ\* \(points\) +μ +σ\n.* 41\.0 \[36\.0, 46\.0\] +40\.0 +10\.0/);
    const [, unusable] = text.split('The share of cases escalated');
    expect(unusable).toContain('must not be used to rank factors');
    expect(unusable).not.toContain('[0.45, 0.55]');
    expect(text).toContain('8 refused');
    expect(text).toMatch(/To cite: 300 of 384 points · 2 random worlds a point · seed 7/);
  });

  it('says so when nothing was done', () => {
    const nothing = { ...plantedDocument, points: 0 };
    expect(sensitivityText(nothing, english)).toContain('No point was finished');
    expect(sensitivityText(nothing, english)).not.toContain('S1');
  });
});
