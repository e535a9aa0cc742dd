import { chartReader } from '../../app/reader.ts';
import type { ValidationView } from '../../view/validationView.ts';
import { NamedTable } from './namedTable.tsx';
import { factsOf } from './saveTables.ts';
import { contradictionsTable } from './validationTables.ts';

/** Where sources contradict themselves. */
export function ContradictionsPart({ view }: { readonly view: ValidationView }) {
  const { contradictions: t } = chartReader.value.page.validation;
  return (
    <NamedTable
      id="contradictions"
      title={t.heading}
      lead={t.lead}
      table={contradictionsTable(view, chartReader.value)}
      facts={factsOf(view)}
      none={t.none}
    />
  );
}
