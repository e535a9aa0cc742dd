import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../../ledger/columns/columnMapping.ts';
import {
  keyOf,
  withClosing,
  withColumn,
  withDayOrder,
} from '../../../../notebook/pages/ledger/mapping/mappingEdits.ts';

const mapping: ColumnMapping = {
  form: 'events',
  columns: { caseId: 'id', time: 'at', activity: 'what', path: 'ways' },
  pathSeparator: '→',
  closingActivities: ['end'],
};

describe('Edits of a mapping', () => {
  it('A column that is taken for something is taken from what it was for, and from whichever column was for it', () => {
    const edited = withColumn(mapping, 'at', 'caseId');
    expect(edited.columns).toEqual({ caseId: 'at', activity: 'what', path: 'ways' });
    expect(keyOf(edited, 'at')).toBe('caseId');
    expect(keyOf(edited, 'id')).toBeUndefined();
  });

  it('What was said of a column goes with it, and nothing else does', () => {
    expect(withColumn(mapping, 'ways', undefined)).toEqual({
      form: 'events',
      columns: { caseId: 'id', time: 'at', activity: 'what' },
      closingActivities: ['end'],
    });
    expect(withColumn(mapping, 'other', 'activity')).not.toHaveProperty('closingActivities');
    expect(withColumn(mapping, 'other', 'type')).toMatchObject({ pathSeparator: '→', closingActivities: ['end'] });
  });

  it('Activities close a case or do not; the order of day and month is told or found', () => {
    expect(withClosing(mapping, 'done', true).closingActivities).toEqual(['end', 'done']);
    expect(withClosing(mapping, 'end', false).closingActivities).toEqual([]);
    const told = withDayOrder(mapping, 'dmy');
    expect(told.dayOrder).toBe('dmy');
    expect(withDayOrder(told, undefined)).not.toHaveProperty('dayOrder');
  });
});
