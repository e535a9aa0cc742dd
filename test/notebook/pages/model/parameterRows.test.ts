import { describe, expect, it } from 'vitest';
import { parameters } from '../../../../models/governance/parameters/parameters.ts';
import { filterRows, parameterRows, sortRows } from '../../../../notebook/pages/model/tables/parameterRows.ts';
import { caseIds } from '../../../../scenarios/catalogue.ts';
import { parameterFacts } from '../../../../tools/page/parameterFacts.ts';

const facts = parameterFacts('.');
const none = { query: '', kind: '', provenance: '', group: '' };
const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);

describe('The table of parameters', () => {
  const rows = { zh: parameterRows(facts, 'zh', ''), en: parameterRows(facts, 'en', '') };

  it('has every parameter once, in the model’s order, with a group and where it is used', () => {
    expect(keys(rows.zh)).toEqual(parameters.map(({ key }) => key));
    for (const row of [...rows.zh, ...rows.en]) {
      expect([row.key, row.groupText]).not.toEqual([row.key, '']);
      expect([row.key, row.files.length > 0]).toEqual([row.key, true]);
    }
  });

  it('finds words in either language whatever the reader’s, in any order and case', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(keys(filterRows(rows[language], { ...none, query: 'PATROL share hours' }))).toContain('patrolHoursShare');
      expect(keys(filterRows(rows[language], { ...none, query: '巡查 占比' }))).toContain('patrolHoursShare');
      expect(keys(filterRows(rows[language], { ...none, query: 'bevan' }))).toContain('gamingMax');
      expect(filterRows(rows[language], { ...none, query: 'no such thing' })).toEqual([]);
    }
  });

  it('filters by kind, provenance and group together', () => {
    const found = filterRows(rows.en, {
      ...none,
      kind: 'uncertainty',
      group: 'uncertainty.routing',
      provenance: 'assumption',
    });
    expect(found.length).toBeGreaterThan(3);
    for (const row of found) expect([row.kind, row.provenance]).toEqual(['uncertainty', 'assumption']);
    expect(filterRows(rows.en, { ...none, kind: 'lever', group: 'uncertainty.routing' })).toEqual([]);
  });

  it('sorts by a column both ways and back to the model’s order', () => {
    const byKey = sortRows(rows.en, 'key', false, 'en');
    expect(keys(sortRows(rows.en, 'key', true, 'en'))).toEqual(keys(byKey).reverse());
    expect(keys(byKey)).not.toEqual(keys(rows.en));
    expect(sortRows(byKey, 'model', false, 'en')).toEqual(byKey);
  });

  it('shows what a case states, and a lever before and after its reform', () => {
    for (const id of caseIds) {
      const inCase = parameterRows(facts, 'en', id);
      expect(inCase.some((row) => row.kind === 'constant' && row.value !== row.default)).toBe(true);
      expect(inCase.some((row) => row.kind === 'lever' && row.value.includes(' → '))).toBe(true);
    }
    expect(parameterRows(facts, 'en', 'beihu').find(({ key }) => key === 'residents')?.value).toBe('420000');
  });
});
