import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../locales/texts.ts';
import { parameters } from '../../../../models/governance/parameters/parameters.ts';
import {
  assumptions,
  overridden,
  searchAssumptions,
} from '../../../../notebook/pages/compare/settings/assumptionSearch.ts';
import { moneyKeys, staffKeys } from '../../../../notebook/pages/compare/settings/commonKeys.ts';

const keysFor = (query: string, language: 'zh' | 'en') =>
  searchAssumptions(query, textsOf(language)).map(({ key }) => key);

describe('the search for an assumption', () => {
  it('finds each by its key and by its label in either language', () => {
    for (const { key } of assumptions) {
      expect(keysFor(key, 'en')).toContain(key);
      expect(
        keysFor(textsOf('zh').parameters[key as keyof ReturnType<typeof textsOf>['parameters']].label, 'zh'),
      ).toContain(key);
    }
  });

  it('wants every word, in any case, and puts labels before notes', () => {
    expect(keysFor('COST training', 'en')).toEqual(['trainingYuanPerFte']);
    expect(keysFor('培训成本', 'zh')[0]).toBe('trainingYuanPerFte');
    expect(keysFor('  ', 'en')).toEqual([]);
    expect(keysFor('no such thing', 'en')).toEqual([]);
  });

  it('leaves out levers and what has a place elsewhere: together they are all parameters', () => {
    const elsewhere = parameters.filter(
      ({ key, kind }) => kind === 'lever' || [...moneyKeys, ...staffKeys].some((one) => one === key),
    );
    expect(new Set([...assumptions, ...elsewhere])).toEqual(new Set(parameters));
    expect(assumptions.length + elsewhere.length).toBe(parameters.length);
  });

  it('lists what is set, a lever set for all policies included', () => {
    expect(overridden({ reportingShare: 0.2, audit: 0.1, gridWorkers: 9 }).map(({ key }) => key)).toEqual([
      'audit',
      'reportingShare',
    ]);
  });
});
