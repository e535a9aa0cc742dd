import type { ColumnKey } from '../ledger/columns/columnMapping.ts';
import type { BadRowReason } from '../ledger/rows/badRow.ts';
import type { WarningCode } from '../ledger/rows/warnings.ts';

const keys: Readonly<Record<ColumnKey, string>> = {
  caseId: 'case number',
  received: 'received',
  accepted: 'accepted',
  closed: 'closed',
  type: 'type',
  place: 'place',
  department: 'department',
  result: 'result',
  channel: 'channel',
  person: 'person (becomes a pseudonym)',
  household: 'household (becomes a pseudonym)',
  path: 'departments passed through',
  activity: 'activity (a row an event)',
  time: 'time of the event',
};

const reasons: Readonly<Record<BadRowReason, string>> = {
  acceptedBeforeReceived: 'accepted before it was received',
  ambiguousDay: 'it is not clear which is the day and which the month',
  brokenCharacters: 'broken characters',
  caseBad: 'another row of the same case is bad (row {value}); a case is left out whole',
  closedBeforeAccepted: 'closed before it was accepted',
  closedBeforeReceived: 'closed before it was received',
  dateOutOfRange: 'a year before 1980 or after 2099',
  dayMissing: 'a month without a day',
  duplicateCase: 'the same case number as in row {value}',
  impossibleDate: 'a day or time that does not exist',
  misquoted: 'quotes that do not pair: cells may have run together',
  missingCaseId: 'no case number',
  missingReceived: 'no date of receipt',
  missingTime: 'no time',
  repeatedHeader: 'the header again',
  summaryLine: 'a line of totals or a note',
  tooFewCells: 'too few cells ({value}): the row is torn or its end is missing',
  tooManyCells: 'too many cells ({value}): a separator stands within a cell',
  twoDigitYear: 'a year of two digits: the century is not said',
  unreadableDate: 'no date that can be read',
};

const warnings: Readonly<Record<WarningCode, string>> = {
  idNumbers: '{column}: {count} cells held citizen numbers; they are taken out and nothing of them is kept',
  phoneNumbers: '{column}: {count} cells held telephone numbers; they are taken out and nothing of them is kept',
  emails: '{column}: {count} cells held e-mail addresses; they are taken out and nothing of them is kept',
  looksLikeNames:
    '{column}: many of the words look like names of people. If they are, do not map this column, or map it as person',
  manyPlaces:
    '{column}: {count} different places, nearly one a case. Addresses can tell who a case is about: map a column of communities or townships if there is one',
  manyBadRows: '{count} rows are left out: more than one in twenty. Look at the reasons and at the columns first',
  noCases: 'No row is a case. Look at the header rows and at the columns',
  noClosing:
    'Nothing says when cases are closed: all of them count as open. Map `closed`, or name the activities that close a case',
  dayOrderFound: 'Dates like 5/3/2024 are read as {value}, as the other dates of the file can only be read so',
  serialDates:
    '{count} dates stood as bare numbers of days; they are counted from 1900 unless told otherwise (a workbook’s own dates are not concerned)',
  openWords: '{column}: {count} cells say in words that the case is still open; they count as empty',
  roundedNumbers:
    '{count} numbers of persons were rounded by a spreadsheet (they end in zeros): different people may look like one',
};

/** What is said of a case ledger that is read. */
export const ledgerReadingEn = {
  keys,
  reasons,
  warnings,
  dayOrders: { dmy: 'day/month/year', mdy: 'month/day/year' },
  source: {
    format: 'format',
    formats: { csv: 'CSV', xlsx: 'XLSX', xes: 'XES' },
    compressed: '{format}, gzip',
    encoding: 'encoding',
    encodingText: '{encoding} (confidence {confidence} %)',
    separator: 'separator',
    separators: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
    sheet: 'sheet',
    sheetText: '{sheet} (of: {sheets})',
    header: 'header',
    headerText: 'rows {first} to {last}; {columns} columns',
    headerRow: 'row {first}; {columns} columns',
    noHeader: 'none; cases begin in row {first}; {columns} columns, called by letters',
    xesHeader: 'named by the log; {columns} attributes',
  },
  mapping: {
    title: 'Columns',
    header: ['what', 'column', 'confidence', 'known by'],
    by: { header: 'header', content: 'content', both: 'header and content', reader: 'you' },
    unmapped: 'Not read: {columns}',
    form: { cases: 'A row is a case.', events: 'A row is an event of a case.' },
    closing: 'A case is closed by: {activities}',
    foot: 'Correct with --map KEY=COLUMN (`--map closed=` reads none); --save-mapping FILE keeps it for the next ledger.',
  },
  counts: {
    title: 'Rows',
    rows: 'in the file',
    header: 'titles and header',
    blank: 'blank',
    bad: 'left out',
    cases: 'cases',
    events: 'events, of {cases} cases',
    contents: '{from} to {until}; {open} of {cases} cases open at the end',
    words: '{types} types, {places} places, {departments} departments, {persons} persons, {households} households',
  },
  bad: {
    title: 'Left out, by reason',
    first: 'The first {n} of {total}',
    row: 'row {row}',
    problem: '{column}: {reason}',
    got: '{problem}, got {value}',
    more: 'All of them: --bad-rows FILE.csv',
  },
  warningsTitle: 'To be known',
  privacy:
    'Only the columns above are read; numbers in them that name a person are looked for, names are guessed: neither is a guarantee. Nothing leaves this machine.',
  asking: {
    title: 'The bytes of this file do not say which encoding it is. Read it with the one whose rows can be read:',
    candidate: '--encoding {encoding} (confidence {confidence} %)',
  },
  saved: 'Mapping written: {file}',
  help: {
    summary: 'read a case ledger (CSV, XLSX, XES): what is understood of it, what is left out and why',
    file: 'file of the ledger, also gzipped',
    encoding: 'encoding of CSV: {encodings} (default: found)',
    sheet: 'sheet of a workbook (default: the first that is shown and not empty)',
    firstRow: 'row in which the header begins (default: found)',
    headerRows: 'rows that the header has; 0 for none (default: found)',
    map: 'columns by what they say, as received=NAME, with the name in the header or #3 for the third; keys: {keys}',
    mapping: 'file of a mapping that was kept (--save-mapping)',
    saveMapping: 'write the mapping into this file',
    form: 'whether a row is a case or an event: {forms} (default: found)',
    closing: 'activities that close a case, where a row is an event (default: found)',
    dayOrder: 'what comes first in dates like 5/3/2024: {orders} (default: found, else asked)',
    manyPlaces: 'take a column of places although nearly every case has its own',
    badRows: 'write every row that is left out into this CSV file, with its reasons',
    format: 'what is printed: table or json',
  },
};

/** The same shape in every language. */
export type LedgerReadingTexts = typeof ledgerReadingEn;
