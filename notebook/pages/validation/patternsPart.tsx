import { fill } from '../../../locales/fill.ts';
import { type PatternVerdict, patterns } from '../../../report/validation/patterns.ts';
import { chartReader } from '../../app/reader.ts';
import { NamedTable } from './namedTable.tsx';
import { patternsTable } from './validationTables.ts';

const count = (shown: PatternVerdict): number => patterns.filter(({ verdict }) => verdict === shown).length;
const counts = { appears: count('appears'), partly: count('partly'), absent: count('absent') };
const verdictColumn = 3;

/** Patterns the model should show, and which test shows each. They are of no run of this page. */
export function PatternsPart() {
  const { page, texts } = chartReader.value;
  const { patterns: t } = page.validation;
  const { absent } = texts.validation.shown;
  const version = page.figures.facts.version;
  return (
    <NamedTable
      id="patterns"
      title={t.heading}
      lead={`${t.lead} ${fill(t.counts, counts)}`}
      table={patternsTable(chartReader.value)}
      facts={{ stem: [__VERSION__], rows: [[version, `zhili ${__VERSION__}`]] }}
      markOf={(row) => (row[verdictColumn] === absent ? 'miss' : undefined)}
    />
  );
}
