import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  emptyForm,
  factKeys,
  formProblems,
  type ScenarioForm,
} from '../../../../notebook/pages/ledger/scenario/scenarioForm.ts';
import { meaningIn, withMeaning } from '../../../../notebook/pages/ledger/words/wordMeanings.ts';

const form = (more: Partial<ScenarioForm> = {}): ScenarioForm => ({
  ...emptyForm,
  name: ' 某县 ',
  facts: { residents: '32,753' },
  ...more,
});

describe('What the reader says of a county', () => {
  it('is a choice once it has a name and residents; digits of any width and thousands separators do', () => {
    expect(choiceOf(emptyForm)).toBeNull();
    expect(choiceOf(form())).toEqual({ name: '某县', base: 'beihu', given: { residents: { value: 32_753 } } });
    const more = form({ facts: { residents: '４２００００', grids: '500' }, base: 'zhuji', inForce: 'beihu-before' });
    expect(choiceOf(more)).toEqual({
      name: '某县',
      base: 'zhuji',
      inForce: 'beihu-before',
      given: { residents: { value: 420_000 }, grids: { value: 500 } },
    });
  });

  it('is asked for what is missing, and told what is out of range, all at once', () => {
    expect(formProblems(emptyForm).map(({ field, problem }) => [field, problem])).toEqual([
      ['name', 'empty'],
      ['residents', 'empty'],
    ]);
    const wrong = form({
      name: 'x'.repeat(61),
      facts: { residents: '999', townships: '61', communities: '3.5', grids: 'many', departments: '1', cadres: '' },
    });
    expect(formProblems(wrong).map(({ field, problem }) => [field, problem])).toEqual([
      ['name', 'tooLong'],
      ['residents', 'tooSmall'],
      ['townships', 'tooLarge'],
      ['communities', 'notWhole'],
      ['grids', 'noNumber'],
      ['departments', 'tooSmall'],
    ]);
    expect(formProblems(wrong).find(({ field }) => field === 'residents')).toMatchObject({
      low: 1000,
      high: 5_000_000,
    });
    expect(choiceOf(wrong)).toBeNull();
  });

  it('has no more townships than communities, no more of these than grids, whichever of them are given', () => {
    const tooMany = (facts: ScenarioForm['facts']) =>
      formProblems(form({ facts: { residents: '5000', ...facts } })).map(({ field, than }) => [field, than]);
    expect(tooMany({ townships: '5', communities: '4' })).toEqual([['townships', 'communities']]);
    expect(tooMany({ townships: '5', grids: '4' })).toEqual([['townships', 'grids']]);
    expect(tooMany({ communities: '40', grids: '4' })).toEqual([['communities', 'grids']]);
    expect(tooMany({ grids: '9000' })).toEqual([['grids', 'residents']]);
    expect(tooMany({ townships: '4', communities: '4', grids: '4' })).toEqual([]);
    expect(new Set(factKeys).size).toBe(factKeys.length);
  });
});

describe('What a word stands for', () => {
  const reading = {
    types: { 噪音: { caseClass: 'request', type: 'environment' }, 其他: null },
    results: { 办结: 'settled' },
    levels: {},
    channels: {},
  } as const;

  it('is the guess, until the reader says something else', () => {
    expect(meaningIn(reading, {}, 'types', '噪音')).toBe('request/environment');
    expect(meaningIn(reading, {}, 'types', '其他')).toBe('');
    expect(meaningIn(reading, {}, 'results', '办结')).toBe('settled');
    expect(meaningIn(reading, {}, 'results', 'constructor')).toBe('');
    const corrected = withMeaning(withMeaning({}, 'types', '噪音', 'dispute'), 'results', '办结', '');
    expect(corrected).toEqual({ types: { 噪音: { caseClass: 'dispute', type: null } }, results: { 办结: null } });
    expect(meaningIn(reading, corrected, 'types', '噪音')).toBe('dispute');
    expect(meaningIn(reading, corrected, 'results', '办结')).toBe('');
  });

  it('can be said of any word, of one that every object has too', () => {
    const corrected = withMeaning({}, 'levels', '__proto__', 'township');
    expect(meaningIn(reading, corrected, 'levels', '__proto__')).toBe('township');
    expect(Object.keys(corrected.levels!)).toEqual(['__proto__']);
  });
});
