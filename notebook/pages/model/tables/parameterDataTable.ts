import { fill } from '../../../../locales/fill.ts';
import type { DataTable } from '../../../charts/dataTable.ts';
import type { ModelTexts } from '../../../locales/en/model.ts';
import type { ParameterRow } from './parameterRows.ts';

/** The rows as data, a column a fact. `caseLabel` empty: without a column of the case's values. */
export function parameterDataTable(
  rows: readonly ParameterRow[],
  t: ModelTexts['parameters'],
  caseLabel: string,
): DataTable {
  const { columns: names } = t;
  const value = caseLabel === '' ? [] : [{ key: 'value', label: fill(names.value, { case: caseLabel }) }];
  return {
    columns: [
      { key: 'key', label: names.key },
      { key: 'label', label: names.label },
      { key: 'kind', label: names.kind },
      { key: 'group', label: names.group },
      { key: 'unit', label: names.unit },
      { key: 'default', label: names.default },
      ...value,
      { key: 'range', label: names.range },
      { key: 'provenance', label: names.provenance },
      { key: 'source', label: names.source },
      { key: 'passage', label: names.passage },
      { key: 'note', label: names.note },
      { key: 'usedIn', label: names.files },
      { key: 'sections', label: names.sections },
    ],
    rows: rows.map((row) => [
      row.key,
      row.label,
      row.kindText,
      row.groupText,
      row.unit,
      row.default,
      ...(caseLabel === '' ? [] : [row.value]),
      row.range,
      row.provenanceText,
      row.source,
      row.passage,
      row.note,
      row.files.join(' '),
      row.sections.join(' '),
    ]),
  };
}
