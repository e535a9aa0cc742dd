import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../locales/texts.ts';
import { pageTextsOf } from '../../../../notebook/locales/texts.ts';
import { changeText } from '../../../../notebook/pages/compare/settings/changeText.ts';
import {
  addMixture,
  setLever,
  setReference,
  togglePolicy,
} from '../../../../notebook/pages/compare/settings/policyEdits.ts';
import { questionDiff, reverted } from '../../../../notebook/pages/compare/settings/questionDiff.ts';
import {
  chooseCase,
  setDays,
  setSetting,
  setWorlds,
} from '../../../../notebook/pages/compare/settings/questionEdits.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { edit, edited, question } from './editArbitrary.ts';

const wordsOf = (language: 'zh' | 'en') => ({
  language,
  texts: textsOf(language),
  words: pageTextsOf(language).compare.settings,
});

const said = (last: Question, now: Question, language: 'zh' | 'en') =>
  questionDiff(last, now).map((change) => changeText(change, last, now, wordsOf(language)));

describe('what changed since the last run', () => {
  it('is nothing between a question and itself', () => {
    fc.assert(
      fc.property(question, (now) => {
        expect(questionDiff(now, structuredClone(now))).toEqual([]);
      }),
    );
  });

  it('leads back to the last run when it is taken back one by one, and never to more policies than a question holds', () => {
    fc.assert(
      fc.property(question, fc.array(edit, { maxLength: 25 }), (last, edits) => {
        let now = edited(last, edits);
        const most = 200;
        for (let n = 0; n < most; n++) {
          const [change] = questionDiff(last, now);
          if (change === undefined) break;
          now = reverted(now, change, last) ?? now;
          expect(now.policies.length).toBeLessThanOrEqual(limits.policies);
        }
        expect(questionDiff(last, now)).toEqual([]);
        // All of a question but the order of keys; with no policy left the reference points nowhere.
        if (last.policies.length > 0) expect(now).toEqual(last);
      }),
    );
  });

  it('has every entry alone taken back without touching the others', () => {
    fc.assert(
      fc.property(question, fc.array(edit, { maxLength: 12 }), (last, edits) => {
        const now = edited(last, edits);
        const plain = questionDiff(last, now).filter(({ kind }) => ['lever', 'setting', 'days', 'seed'].includes(kind));
        for (const change of plain) {
          const back = reverted(now, change, last)!;
          const rest = questionDiff(last, now).filter((one) => JSON.stringify(one) !== JSON.stringify(change));
          expect(questionDiff(last, back)).toHaveLength(rest.length);
        }
      }),
    );
  });

  it('is said in words, with labels and units, in both languages', () => {
    const last = addMixture(defaultQuestion('beihu'), 'conditional', 'M');
    const now = [
      (one: Question) => setLever(one, 'mixture-1', 'patrolHoursShare', 0.3),
      (one: Question) => setLever(one, 'mixture-1', 'stationing', 'permanent'),
      (one: Question) => togglePolicy(one, 'after'),
      (one: Question) => togglePolicy(one, 'preventive-centralized'),
      (one: Question) => setReference(one, 'builtIn after'),
      (one: Question) => setDays(one, 730),
      (one: Question) => setWorlds(one, { precision: 0.025 }),
      (one: Question) => setSetting(one, 'programmeYuanPerResident', 30),
    ].reduce((one, change) => change(one), last);
    expect(said(last, now, 'zh')).toEqual([
      '加入：北湖区·赋能减负',
      '去掉：前置预防·上收集中',
      'M，巡查工时占比：0.2 → 0.3',
      'M，进驻方式：随叫随驻 → 常驻',
      '参照政策：由事发应对·上收集中改为北湖区·赋能减负',
      '随机世界：10 个 → 到 ±2.5% 为止',
      '计数天数：365 → 730',
      '人均项目经费：20 → 30 元/年',
    ]);
    expect(said(last, now, 'en')).toEqual([
      'Added: Beihu with power and relief',
      'Taken out: preventive and centralized',
      'M, patrol share of hours: 0.2 → 0.3',
      'M, stationing: on call → permanent',
      'Compared with: Beihu with power and relief instead of reactive and centralized',
      'Random worlds: 10 → until ±2.5 %',
      'Days counted: 365 → 730',
      'programme funds a resident: 20 → 30 yuan/yr',
    ]);
  });

  it('says another case by its name', () => {
    const last = defaultQuestion('beihu');
    expect(said(last, chooseCase(last, 'zhuji'), 'en')).toEqual([
      'Case: Zhuji, Zhejiang instead of Beihu District, Chenzhou, Hunan',
    ]);
  });
});
