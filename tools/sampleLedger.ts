import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { civilOf, dateText } from '../ledger/dates/civilDays.ts';
import { runWordsZh } from '../ledger/locales/runWords.zh.ts';
import { ledgerOfRun } from '../ledger/simulated/ledgerOfRun.ts';
import { ledgerRows } from '../ledger/simulated/ledgerTable.ts';
import { ledgerHeadings } from '../ledger/simulated/runWords.ts';
import { governanceModel } from '../models/governance/model.ts';
import { csvRow } from '../report/csv.ts';
import { planOf } from '../scenarios/question/planOf.ts';
import { Simulation } from '../sim/engine/simulation.ts';
import { type Cell, dirtyRows, extraRows } from './sampleLedger/dirtyRows.ts';
import { describedHeading, sampleTitle, sheetName } from './sampleLedger/locales/sampleWords.ts';

const rowsInFile = 20_000;
const seed = 9;

/** What the county of the sample is made with, where it differs from Beihu before its reform: what a reading of the sample should find. */
const truth = {
  misroutePerHop: 0.22,
  severalDepartmentsShare: 0.2,
  lapsePerDay: 0.003,
  entryAtCounty: 0.2,
  latentRequestsPer10kYear: 1500,
};

/** Longer than so many cases take to come in. */
const days = 1460;

/** Writes the sample ledger, a made-up register of one township, as CSV and XLSX: `node tools/run.mjs sampleLedger [folder]`. The same files every time. */
export function main([folder = resolve(import.meta.dirname, '../examples/ledger')]: readonly string[]): number {
  const { parameters, map } = planOf({
    case: 'beihu',
    policies: [{ kind: 'builtIn', id: 'before' }],
    reference: 0,
    days,
    seed,
    worlds: { replicates: 1 },
    slice: 14,
    settings: truth,
  }).policies[0]!;
  const simulation = new Simulation(governanceModel, parameters, { seed, replicate: 0, log: 'all' });
  simulation.run();
  const run = { log: simulation.eventLog()!, map, parameters };
  const { territory } = simulation.state.arrangement;
  const options = { words: runWordsZh, townshipOf: territory.townshipOf, wholeDays: true };
  const cases = rowsInFile - extraRows;
  const whole = ledgerOfRun(run, options);
  // The register is read in the evening of the day on which the last case came in.
  const until = parameters.period.warmupDays + (whole.received[cases]! - whole.received[0]!);
  const ledger = ledgerOfRun(run, { ...options, until });
  const rows = dirtyRows(ledgerRows(ledger), rowsInFile, seed);
  const residents = Math.round(territory.residents.reduce((sum, one) => sum + one, 0));
  const header = [...ledgerHeadings.map((heading) => runWordsZh.headings[heading]), describedHeading];
  const title = sampleTitle(residents, dateText(ledger.span[0]), dateText(ledger.span[1] - 1));
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, 'synthetic-ledger.csv'), csvOf(title, header, rows));
  writeFileSync(resolve(folder, 'synthetic-ledger.xlsx'), workbook(title, header, rows));
  console.log(
    `${rows.length} rows, ${ledger.cases} cases, ${residents} residents, ${dateText(ledger.span[0])} to ${dateText(ledger.span[1])}`,
  );
  return 0;
}

/** UTF-8 with a mark, as spreadsheets save it. Paths, a fifth of it, are in the workbook alone. */
function csvOf(title: string, header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const path = ledgerHeadings.indexOf('path');
  const table = [header.map((_, i) => (i === 0 ? title : '')), header, ...rows];
  const lines = table.map((row) => csvRow(row.filter((_, i) => i !== path).map(csvCell)));
  return `\uFEFF${lines.join('')}`;
}

/** Where there are no cells of dates, they are written as a spreadsheet shows them. */
function csvCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  const [year, month, day] = civilOf(cell.serial - 25_569);
  return `${year}/${month}/${day}`;
}

function workbook(title: string, header: readonly string[], rows: readonly (readonly Cell[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    [title],
    [...header],
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell : { t: 'n', v: cell.serial, z: 'yyyy/m/d' })),
    ),
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: header.length - 1 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, sheetName);
  const written = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Uint8Array;
  // Packed anew: a third of the size, and the same bytes on every day.
  return zipSync(unzipSync(written), { level: 9, mtime: '2018-01-01T00:00:00' });
}
