import { type ColumnKey, type ColumnMapping, columnKeys } from '../../../../ledger/columns/columnMapping.ts';

/** What a column is taken for. */
export const keyOf = ({ columns }: ColumnMapping, column: string): ColumnKey | undefined =>
  columnKeys.find((key) => columns[key] === column);

/** The mapping with a column taken for `key`, or for nothing; another column that was taken for the same is for nothing then. */
export function withColumn(mapping: ColumnMapping, column: string, key: ColumnKey | undefined): ColumnMapping {
  const columns: Partial<Record<ColumnKey, string>> = { ...mapping.columns };
  const before = keyOf(mapping, column);
  if (before !== undefined) delete columns[before];
  if (key !== undefined) columns[key] = column;
  const { pathSeparator, acceptingActivities, closingActivities, ...kept } = mapping;
  return {
    ...kept,
    columns,
    // What was said of another column says nothing of this one.
    ...(pathSeparator === undefined || columns.path !== mapping.columns.path ? {} : { pathSeparator }),
    ...(columns.activity !== mapping.columns.activity
      ? {}
      : {
          ...(acceptingActivities === undefined ? {} : { acceptingActivities }),
          ...(closingActivities === undefined ? {} : { closingActivities }),
        }),
  };
}

/** The mapping with an activity that closes a case, or does not. */
export function withClosing(mapping: ColumnMapping, activity: string, closes: boolean): ColumnMapping {
  const others = (mapping.closingActivities ?? []).filter((one) => one !== activity);
  return { ...mapping, closingActivities: closes ? [...others, activity] : others };
}

/** The mapping with an order of day and month, or with that which the dates of the file tell. */
export function withDayOrder(mapping: ColumnMapping, dayOrder: ColumnMapping['dayOrder']): ColumnMapping {
  const { dayOrder: _, ...rest } = mapping;
  return dayOrder === undefined ? rest : { ...rest, dayOrder };
}
