import { expect, it } from 'vitest';
import { discoverText } from '../../cli/report/discoverText.ts';
import { textsOf } from '../../locales/texts.ts';
import { discoverDocument } from '../../report/robustness/discoverDocument.ts';
import { plantedPlan, plantedRuns } from '../report/robustness/planted.ts';

const document = discoverDocument(
  plantedPlan,
  plantedRuns,
  { version: '1.2.3', engine: 'abc' },
  {
    question: {
      policy: 'preventive-devolved',
      against: 'reactive-centralized',
      outcome: 'latentHarm',
      side: 'worse',
    },
  },
);

it('What was found is told in words, with its price list, its checks and the tree, in both languages (n = 120, seed 1)', () => {
  const said = (language: 'zh' | 'en', withTree: boolean) =>
    discoverText(document, textsOf(language), { withTree }).replace(/\s+/g, ' ');
  for (const part of [
    'It is so in 40 of 119 drawn worlds (34 %). 1 worlds are left out',
    'in latent harm when growth of severity is at least 0.013',
    'step worlds of which so held out of all so conditions',
    'comes up again where its limits then lie growth of severity',
    'The same question by a tree - “preventive and devolved” does worse',
  ]) {
    expect(said('en', true)).toContain(part);
  }
  expect(said('en', true)).toMatch(/ \d+\* +\d+ % +9\d % +9\d % +100 % +growth of severity is at least 0\.013/);
  expect(said('en', false)).not.toContain('by a tree');
  expect(said('zh', true)).toMatch(/当矛盾激化速度不低于 0\.013.*区域 1：.*对其条件的检验.*用决策树看同一问题/);
});
