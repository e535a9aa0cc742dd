import { chartReader } from '../../app/reader.ts';
import type { ValidationView } from '../../view/validationView.ts';
import { NamedTable } from './namedTable.tsx';
import { factsOf } from './saveTables.ts';
import { tallyTable } from './validationTables.ts';

/** How many targets are hit, by case and role. */
export function TallyPart({ view }: { readonly view: ValidationView }) {
  const { tally } = chartReader.value.page.validation;
  const table = tallyTable(view, chartReader.value);
  return <NamedTable id="tally" title={tally.heading} lead={tally.note} table={table} facts={factsOf(view)} />;
}
