import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../locales/texts.ts';
import { pageTextsOf } from '../../../../notebook/locales/texts.ts';
import { placeOf } from '../../../../notebook/pages/compare/settings/faultPlaces.ts';
import { faultWords } from '../../../../notebook/pages/compare/settings/faultWords.ts';
import { addMixture, setLevers, togglePolicy } from '../../../../notebook/pages/compare/settings/policyEdits.ts';
import {
  openCaseFile,
  setDays,
  setEnsemble,
  setSetting,
} from '../../../../notebook/pages/compare/settings/questionEdits.ts';
import { ensembleYaml } from '../../../../scenarios/ensemble/parseEnsemble.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import { planOf } from '../../../../scenarios/question/planOf.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import type { Fault, FaultError } from '../../../../sim/engine/fault.ts';

const start = addMixture(defaultQuestion('beihu'), 'preventive-devolved', 'Own');

/** Two sets of an ensemble that was found in another county. */
const smallEnsemble = (set: Readonly<Record<string, number>>) =>
  ensembleYaml({
    id: 'small',
    label: { zh: '小', en: 'small' },
    case: 'licang',
    policy: 'licang-after',
    made: { engine: 'e', version: '0', hash: 'h', seed: 1, days: 30, slice: '1/2', effective: 100 },
    sets: [set, set],
  });

function faultsOf(question: Question): readonly Fault[] {
  try {
    planOf(question);
    return [];
  } catch (error) {
    return (error as FaultError).faults;
  }
}

const placesOf = (question: Question) => faultsOf(question).map((fault) => placeOf(fault, question));

describe('where a fault of the plan is to be mended', () => {
  it('is the budget, where there is not the money', () => {
    const dear = setLevers(start, 'mixture-1', {
      elderHours: 10,
      socialOrganisationHours: 10,
      expertHours: 2,
      expertFunding: 1,
    });
    expect(placesOf(setSetting(dear, 'programmeYuanPerResident', 12))).toEqual([
      { section: 'budget', target: 'settings-budget' },
    ]);
  });

  it('is the lever of a mixture, where levers do not go together', () => {
    expect(placesOf(setLevers(start, 'mixture-1', { staffShareCounty: 0.5 }))).toEqual([
      { section: 'policies', target: 'lever-mixture-1-staffShareCounty' },
    ]);
    expect(placesOf(setLevers(start, 'mixture-1', { authorityCommunity: 1 }))).toEqual([
      { section: 'policies', target: 'lever-mixture-1-authorityCommunity' },
    ]);
  });

  it('is the mixture, where there are not the hands for it', () => {
    const busy = setLevers(start, 'mixture-1', { outreachDaysPerMonth: 8, patrolHoursShare: 0.6 });
    expect(placesOf(busy)).toContainEqual({ section: 'policies', target: 'policy-mixture-1' });
  });

  it('is the ensemble, where its file or one of its sets cannot be had', () => {
    const sets = (text: string) => setEnsemble(start, { name: 'sets.yaml', text });
    const place = { section: 'assumptions', target: 'setting-ensemble' };
    expect(placesOf(sets('nothing: 1'))).toContainEqual(place);
    for (const one of placesOf(sets('nothing: 1'))) expect(one).toEqual(place);
    const whole = smallEnsemble({ growthPerDay: 0.01 });
    expect(placesOf(sets(whole))).toEqual([]);
    expect(placesOf(setSetting(sets(whole), 'growthPerDay', 0.02))).toEqual([place]);
    expect(placesOf(sets(smallEnsemble({ residents: 1000 })))).toContainEqual(place);
  });

  it('is the field of the run', () => {
    expect(placesOf(setDays(start, 0))).toEqual([{ section: 'run', target: 'run-days' }]);
    expect(placesOf({ ...start, slice: 99 })).toEqual([{ section: 'run', target: 'run-slice' }]);
  });

  it('is the setting, in the section that has it', () => {
    expect(placesOf(setSetting(start, 'centreStaff', -1))).toEqual([
      { section: 'budget', target: 'setting-centreStaff' },
    ]);
    expect(placesOf(setSetting(start, 'reportingShare', 9))).toEqual([
      { section: 'assumptions', target: 'setting-reportingShare' },
    ]);
    expect(placesOf(setSetting(start, 'communities', 5))).toEqual([
      { section: 'assumptions', target: expect.stringMatching(/^setting-/) },
    ]);
  });

  it('is the case, whose file is at fault', () => {
    const places = placesOf(openCaseFile(start, { name: 'own.yaml', text: 'id: own\nlabel: none' }));
    expect(new Set(places.map(({ section }) => section))).toEqual(new Set(['case']));
  });

  it('is the policies, where none is chosen', () => {
    expect(placesOf({ ...start, policies: [] }).map(({ section }) => section)).toEqual(['policies']);
  });
});

describe('a fault of the plan in words', () => {
  const said = (question: Question, language: 'zh' | 'en') =>
    faultsOf(question).map((fault) =>
      faultWords(fault, question, {
        language,
        texts: textsOf(language),
        words: pageTextsOf(language).compare.settings,
      }),
    );

  it('calls policies and levers by their labels', () => {
    const question = setLevers(start, 'mixture-1', { staffShareCounty: 0.5 });
    expect(said(question, 'en')).toEqual([
      'Own · staff at the county + staff at townships + staff at communities: shares must sum to 1, got 0.5 + 0.27 + 0.53 = 1.3; expected 1',
    ]);
    expect(said(question, 'zh')).toEqual([
      'Own · 县级人员占比 + 乡镇街道人员占比 + 村社区人员占比：各份额之和须为 1，得到 0.5 + 0.27 + 0.53 = 1.3；应为 1',
    ]);
  });

  it('calls fields of the run by theirs', () => {
    expect(said(setDays(start, 0), 'zh')[0]).toMatch(/^计数天数：超出范围/);
  });

  it('says which policy stands there twice', () => {
    const twice = togglePolicy(togglePolicy(start, 'before'), 'beihu-before');
    expect(said(twice, 'en')).toEqual(['Beihu as it is: this policy stands twice, got Beihu as it is']);
  });

  it('keeps the names of a file, and its lines', () => {
    const question = openCaseFile(start, { name: 'own.yaml', text: 'id: own\nextra: 1\n' });
    expect(said(question, 'en')).toContainEqual(expect.stringMatching(/^line 2: own\.yaml#extra/));
  });
});
