import { dateText } from '../../../ledger/dates/civilDays.ts';
import type { OpenedLedger } from '../../../ledger/reading/openLedger.ts';
import type { ReadLedger } from '../../../ledger/rows/readLedger.ts';
import type { GuessedScenario } from '../../../ledger/scenario/guessedScenario.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { rowsByReason } from '../../../report/ledger/badReasons.ts';
import { problemText } from '../../../report/ledger/problemText.ts';
import type { PublishedLedger } from '../../../report/ledger/published/publishedLedger.ts';
import { readable } from '../../../scenarios/loader/checkText.ts';
import type { ChosenMapping } from '../../commands/ledger/chosenMapping.ts';
import type { ScenarioChoice } from '../../commands/ledger/scenarioOptions.ts';
import { leftGrid, wrap } from '../grid.ts';
import { saysText } from './saysText.ts';
import { scenarioText } from './scenarioText.ts';
import { sourceText } from './sourceText.ts';

/** A ledger that was read, with how it was understood. */
export interface ReadFile {
  readonly opened: OpenedLedger;
  readonly chosen: ChosenMapping;
  readonly read: ReadLedger;
  /** Undefined for a ledger without a case. */
  readonly said: PublishedLedger | undefined;
  readonly scenario: MadeScenario | undefined;
}

/** A scenario with what it was made with. */
export interface MadeScenario extends GuessedScenario {
  readonly choice: ScenarioChoice;
}

/** Rows that are left out and listed; a file has all of them. */
export const listedBadRows = 20;

const lineWidth = 100;

type Section = (file: ReadFile, texts: Texts) => string;

/** What is printed of a ledger, one section after another; a section without text is left out. */
const sections: readonly Section[] = [
  sourceText,
  mappingText,
  countsText,
  badRowsText,
  warningsText,
  ({ said }, texts) => (said === undefined ? '' : saysText(said, texts)),
  ({ scenario }, texts) => (scenario === undefined ? '' : scenarioText(scenario, texts)),
];

export const ledgerText = (file: ReadFile, texts: Texts): string =>
  `${sections
    .map((section) => section(file, texts))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;

function mappingText({ opened, chosen }: ReadFile, { ledgerReading: { mapping: t, keys }, report }: Texts): string {
  const { mapping, columns } = chosen;
  const rows = columns.map(({ key, column, confidence, by }) => [
    `${keys[key]} (${key})`,
    readable(column),
    confidence === undefined ? report.none : `${Math.round(100 * confidence)} %`,
    t.by[by],
  ]);
  const read = new Set(columns.map(({ column }) => column));
  const left = opened.header.names.filter((name) => !read.has(name)).map(readable);
  const closing = mapping.closingActivities ?? [];
  return [
    `${t.title} — ${t.form[mapping.form]}`,
    leftGrid([t.header, ...rows]),
    ...(left.length === 0 ? [] : [wrap(fill(t.unmapped, { columns: left.join(report.separator) }), lineWidth, '  ')]),
    ...(mapping.form === 'events' && closing.length > 0
      ? [wrap(fill(t.closing, { activities: closing.map(readable).join(report.separator) }), lineWidth, '  ')]
      : []),
    wrap(t.foot, lineWidth, '  '),
  ].join('\n');
}

function countsText({ chosen, read }: ReadFile, { ledgerReading: { counts: t } }: Texts): string {
  const { counts, ledger } = read;
  const used = chosen.mapping.form === 'cases' ? t.cases : fill(t.events, { cases: counts.cases });
  const lines = [
    t.title,
    leftGrid([
      [t.rows, String(counts.rows)],
      [t.header, String(counts.header)],
      [t.blank, String(counts.blank)],
      [t.bad, String(counts.bad)],
      [used, String(counts.used)],
    ]),
  ];
  if (ledger.cases === 0) return lines.join('\n');
  const [from, until] = ledger.span;
  const open = ledger.closed.filter(Number.isNaN).length;
  lines.push(fill(t.contents, { from: dateText(from), until: dateText(until), open, cases: ledger.cases }));
  const sizes = { types: ledger.type, places: ledger.place, departments: ledger.department };
  const words = Object.fromEntries(Object.entries(sizes).map(([name, { values }]) => [name, values.length]));
  lines.push(fill(t.words, { ...words, persons: ledger.person.n, households: ledger.household.n }));
  return lines.join('\n');
}

function badRowsText({ read: { badRows } }: ReadFile, texts: Texts): string {
  if (badRows.length === 0) return '';
  const { bad: t, reasons } = texts.ledgerReading;
  const listed = badRows.slice(0, listedBadRows);
  return [
    t.title,
    leftGrid(rowsByReason(badRows).map(({ reason, rows }) => [String(rows), fill(reasons[reason], { value: '…' })])),
    fill(t.first, { n: listed.length, total: badRows.length }),
    leftGrid(
      listed.flatMap(({ row, problems }) =>
        problems.map((problem, i) => [i === 0 ? fill(t.row, { row }) : '', problemText(problem, texts)]),
      ),
    ),
    ...(badRows.length > listed.length ? [t.more] : []),
  ].join('\n');
}

function warningsText({ read: { warnings } }: ReadFile, texts: Texts): string {
  const t = texts.ledgerReading;
  const lines = warnings.map(({ code, column = '', count = 0, value }) => {
    const order = value === 'dmy' || value === 'mdy' ? t.dayOrders[value] : '';
    return wrap(fill(t.warnings[code], { column: readable(column), count, value: order }), lineWidth, '  ');
  });
  return [...(lines.length === 0 ? [] : [t.warningsTitle]), ...lines, wrap(t.privacy, lineWidth, '  ')].join('\n');
}
