import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../../locales/fill.ts';
import { cautionText } from '../../../report/sensitivity/cautionText.ts';
import type { Caution } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import { chinese, english } from './planted.ts';

const codes = Object.keys(english.sensitivity.cautions) as Caution['code'][];
const valuesOf = (code: Caution['code']) =>
  Object.fromEntries(placeholdersOf(english.sensitivity.cautions[code]).map((name) => [name, 0.5]));

describe('Cautions', () => {
  it.each(codes)('%s is one sentence in both languages, with its values in it', (code) => {
    for (const texts of [english, chinese]) {
      const text = cautionText({ code, isGrave: false, values: valuesOf(code) }, texts);
      expect(text).not.toMatch(/[{}]/);
      expect(text).toMatch(/[.。]$/);
      expect(text.match(/[.。](?=\s|$)/g)).toHaveLength(1);
    }
  });

  it('says what it is about and that it is grave', () => {
    const caution: Caution = {
      code: 'poorEmulator',
      isGrave: true,
      about: 'emulator',
      values: { q2: 0.314159, least: 0.8 },
    };
    expect(cautionText(caution, english)).toMatch(
      /^Sobol' indices of an emulator: Not to be used to rank factors\. .*Q² 0\.31, below 0\.80/,
    );
    expect(cautionText(caution, chinese)).toMatch(/^代理模型的索博尔指数：不得用于给因素排名。/);
  });

  it('prints shares as percentages, whole numbers as they are, and what is not there as such', () => {
    const noise: Caution = { code: 'noise', isGrave: false, values: { share: 0.347 } };
    expect(cautionText(noise, english)).toMatch(/^35 % of the variance/);
    const few: Caution = { code: 'tooFewPoints', isGrave: false, values: { n: 3, least: Number.NaN } };
    expect(cautionText(few, english)).toContain('Only 3 points are there and at least - are needed');
    expect(cautionText({ ...few, about: 'sobol' }, chinese)).toContain('基点数只有 3');
    const none: Caution = {
      code: 'poorEmulator',
      isGrave: true,
      about: 'emulator',
      values: { q2: Number.NaN, least: 0.7 },
    };
    expect(cautionText(none, english)).toContain('No emulator could be fitted');
    const below: Caution = { code: 'negativeIndices', isGrave: false, values: { count: 1, least: -0.0042 } };
    expect(cautionText(below, english)).toContain('(lowest -0.004)');
  });
});
