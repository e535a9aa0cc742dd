import { chartReader } from '../../app/reader.ts';
import type { ValidationView } from '../../view/validationView.ts';
import { NamedTable } from './namedTable.tsx';
import { factsOf } from './saveTables.ts';
import { targetsTable } from './validationTables.ts';

const verdictColumn = 5;

/** Every target of the cases shown, with where it is from. */
export function TargetsPart({ view }: { readonly view: ValidationView }) {
  const { page, texts } = chartReader.value;
  const { miss } = texts.report.validation.verdicts;
  return (
    <NamedTable
      id="targets"
      title={page.validation.targets.heading}
      table={targetsTable(view, chartReader.value)}
      facts={factsOf(view)}
      markOf={(row) => (row[verdictColumn] === miss ? 'miss' : undefined)}
    />
  );
}
