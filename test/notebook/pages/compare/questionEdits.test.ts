import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOfQuestion } from '../../../../notebook/pages/compare/settings/policyChoices.ts';
import { setReference, togglePolicy } from '../../../../notebook/pages/compare/settings/policyEdits.ts';
import {
  chooseCase,
  openCaseFile,
  presetOf,
  setSetting,
} from '../../../../notebook/pages/compare/settings/questionEdits.ts';
import { caseIds, caseTextOf } from '../../../../scenarios/catalogue.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { question } from './editArbitrary.ts';

const start = defaultQuestion('beihu');
const ids = ({ policies }: Question) => policies.map((one) => (one.kind === 'file' ? one.file.name : one.id));

describe('choosing another case', () => {
  it('takes the case’s own before and after along, once each, with the reference', () => {
    const named = setReference(togglePolicy(togglePolicy(start, 'beihu-before'), 'after'), 'builtIn beihu-before');
    const moved = chooseCase(named, 'suzhou');
    expect(ids(moved)).toEqual([...ids(start), 'before', 'after']);
    expect(ids(moved)[moved.reference]).toBe('before');
    const twice = chooseCase(togglePolicy(togglePolicy(start, 'beihu-after'), 'after'), 'zhuji');
    expect(ids(twice)).toEqual([...ids(start), 'after']);
  });

  it('keeps the policies of other cases, which are compared here on purpose', () => {
    expect(ids(chooseCase(togglePolicy(start, 'q-county-after'), 'zhuji'))).toContain('q-county-after');
  });

  it('keeps money and assumptions, drops figures of the old county and what is as the new one has it', () => {
    const set = [
      ['residents', 500_000],
      ['programmeYuanPerResident', 30],
      ['reportingShare', 0.2],
    ] as const;
    const one = set.reduce((now, [key, value]) => setSetting(now, key, value), start);
    expect(chooseCase(one, 'zhuji').settings).toEqual({ programmeYuanPerResident: 30, reportingShare: 0.2 });
    // 30 yuan is what Licang has.
    expect(chooseCase(one, 'licang').settings).toEqual({ reportingShare: 0.2 });
  });

  it('leaves a question that speaks of the new case', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...caseIds), (one, id) => {
        const now = chooseCase(one, id);
        expect(caseOfQuestion(now).id).toBe(id);
        for (const [key, value] of Object.entries(now.settings)) expect(value).not.toBe(presetOf(now, key));
      }),
    );
  });

  it('opens a case file, and takes its figures as presets', () => {
    const text = caseTextOf('beihu').replace(
      'programmeYuanPerResident: {value: 20',
      'programmeYuanPerResident: {value: 25',
    );
    const now = openCaseFile(setSetting(start, 'programmeYuanPerResident', 25), { name: 'own.yaml', text });
    expect(presetOf(now, 'programmeYuanPerResident')).toBe(25);
    expect(now.settings).toEqual({});
  });
});

describe('a setting', () => {
  it('is not kept where it is as the case has it, and is taken back by undefined', () => {
    const set = setSetting(start, 'programmeYuanPerResident', 30);
    expect(set.settings).toEqual({ programmeYuanPerResident: 30 });
    expect(setSetting(set, 'programmeYuanPerResident', 20)).toEqual(start);
    expect(setSetting(set, 'programmeYuanPerResident', undefined)).toEqual(start);
  });

  it('of a lever has no preset: it is kept whatever its value', () => {
    expect(presetOf(start, 'audit')).toBeUndefined();
    expect(setSetting(start, 'audit', 0).settings).toEqual({ audit: 0 });
  });
});
