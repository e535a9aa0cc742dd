import { civilOf, daysOf } from '../../ledger/dates/civilDays.ts';
import type { LedgerRow } from '../../ledger/simulated/ledgerTable.ts';
import { ledgerHeadings } from '../../ledger/simulated/runWords.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import {
  calledBack,
  dateForms,
  descriptions,
  fullWidth,
  noDates,
  otherType,
  totalWord,
  typeVariants,
} from './locales/sampleWords.ts';

/** A cell: text, or a date as a spreadsheet keeps it, a number of days since 1899-12-30. */
export type Cell = string | { readonly serial: number };

/** How often what goes wrong in registers goes wrong here; numbers are rows, shares are of the cells. */
export const dirt = {
  duplicatedRows: 60,
  closedBeforeReceived: 25,
  noDates: 15,
  totalRows: 1,
  otherType: 0.04,
  typeVariant: 0.2,
  missingAccepted: 0.02,
  missingPlace: 0.01,
  missingResult: 0.01,
  missingType: 0.005,
  trailingSpace: 0.03,
  fullWidthDate: 0.01,
  dateCell: 0.4,
  described: 0.15,
  phoneInDescription: 0.2,
} as const;

/** Rows at least that are not cases of their own; what is missing to the length of the file is blank. */
export const extraRows = 40 + dirt.duplicatedRows + dirt.totalRows;

const serialZero = -25_569;
const columns = ledgerHeadings.length + 1;

/** The rows of a register with what goes wrong in one, `length` in all, always the same of a seed (streams `sample.*`, entity = row). */
export function dirtyRows(rows: readonly LedgerRow[], length: number, seed: number): Cell[][] {
  const streams = new RandomStreams(seed, 0);
  const draws = streams.stream('sample.cells');
  const places = streams.stream('sample.rows');
  const at = (count: number, index: number): Set<number> => {
    const chosen = new Set<number>();
    for (let i = 0; chosen.size < count; i++) chosen.add(Math.floor(rows.length * places.uniform(i, index)));
    return chosen;
  };
  const [early, undated, repeated, blank] = [
    at(dirt.closedBeforeReceived, 0),
    at(dirt.noDates, 1),
    at(dirt.duplicatedRows, 2),
    at(length - rows.length - dirt.duplicatedRows - dirt.totalRows, 3),
  ];
  const dirty = rows.flatMap((row, i): Cell[][] => {
    const cells = dirtyCells(row, i, draws, { isEarly: early.has(i), isUndated: undated.has(i) });
    const empty: Cell[] = Array.from({ length: columns }, () => '');
    return [...(blank.has(i) ? [empty] : []), cells, ...(repeated.has(i) ? [cells] : [])];
  });
  const total: Cell[] = Array.from({ length: columns }, (_, i) =>
    i === 0 ? totalWord : i === 1 ? String(rows.length) : '',
  );
  return [...dirty, total];
}

function dirtyCells(
  row: LedgerRow,
  i: number,
  draws: RandomStream,
  { isEarly, isUndated }: { readonly isEarly: boolean; readonly isUndated: boolean },
): Cell[] {
  const chance = (index: number, share: number) => draws.uniform(i, index) < share;
  const number = `2018${row.number.padStart(6, '0')}`;
  const closed = isEarly && row.closed !== '' ? shifted(row.received, -3) : row.closed;
  const received = isUndated ? noDates[i % noDates.length]! : date(row.received, i, 0, draws);
  const spaced = (text: string, index: number) =>
    text !== '' && chance(index, dirt.trailingSpace) ? `${text} ` : text;
  const kept = (text: string, index: number, missing: number) => (chance(index, missing) ? '' : text);
  const isOther = chance(3, dirt.otherType);
  const variant = chance(4, dirt.typeVariant) ? (typeVariants[row.type] ?? row.type) : row.type;
  return [
    number,
    received,
    date(kept(row.accepted, 5, dirt.missingAccepted), i, 1, draws),
    date(closed, i, 2, draws),
    spaced(kept(isOther ? otherType : variant, 6, dirt.missingType), 7),
    spaced(kept(row.place, 8, dirt.missingPlace), 9),
    spaced(row.department, 10),
    spaced(kept(row.result, 11, dirt.missingResult), 12),
    row.channel,
    `H${row.household.padStart(5, '0')}`,
    row.path.includes('→') ? row.path : '',
    described(i, draws),
  ];
}

function described(i: number, draws: RandomStream): string {
  if (draws.uniform(i, 20) >= dirt.described) return '';
  const text = descriptions[Math.floor(descriptions.length * draws.uniform(i, 21))]!;
  if (draws.uniform(i, 22) >= dirt.phoneInDescription) return text;
  // Looks like a number, and is taken from nobody.
  return text + calledBack(`1540000${String(Math.floor(10_000 * draws.uniform(i, 23))).padStart(4, '0')}`);
}

/** A date as one of the clerks writes it. */
function date(text: string, i: number, which: number, draws: RandomStream): Cell {
  if (text === '') return '';
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  if (draws.uniform(i, 30 + which) < dirt.dateCell) return { serial: daysOf(year, month, day) - serialZero };
  const form = dateForms[Math.floor(dateForms.length * draws.uniform(i, 40 + which))]!;
  const written = form(year, month, day);
  return draws.uniform(i, 50 + which) < dirt.fullWidthDate ? fullWidth(written) : written;
}

function shifted(text: string, days: number): string {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const [y, m, d] = civilOf(daysOf(year, month, day) + days);
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
