import { nearestOf } from '../../scenarios/loader/nearest.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import {
  type ColumnKey,
  type ColumnMapping,
  columnKeys,
  dateKeys,
  neededKeys,
  wordKeys,
} from '../columns/columnMapping.ts';
import { pathSeparatorOf } from '../columns/pathSeparator.ts';
import { dayOrderEvidence, dayOrderOf } from '../dates/dayOrder.ts';
import type { DayOrder } from '../dates/readDate.ts';
import { ledgerFault } from '../faultCodes.ts';
import { freeTextFault } from '../privacy/freeText.ts';
import type { OpenedLedger } from '../reading/openLedger.ts';
import { bodyRows } from './bodyRows.ts';

/** A mapping held against its table. */
export interface ResolvedMapping {
  readonly form: ColumnMapping['form'];
  /** Places of the mapped columns in a row. */
  readonly places: ReadonlyMap<ColumnKey, number>;
  readonly dayOrder: DayOrder | undefined;
  /** Whether the order comes from the dates themselves and not from the reader. */
  readonly isOrderFound: boolean;
  readonly pathSeparator: string | undefined;
  readonly accepting: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
}

/**
 * Holds a mapping against a table. Throws one `FaultError` with everything that is wrong: `ledgerColumnUnknown`, `ledgerColumnTwice`, `ledgerKeyMissing`, `ledgerFreeText`, `ledgerTooManyWords`,
 * `ledgerDayOrderUnknown`.
 */
export function resolveMapping(opened: OpenedLedger, mapping: ColumnMapping): ResolvedMapping {
  const { names } = opened.header;
  const faults: Fault[] = [];
  const places = new Map<ColumnKey, number>();
  for (const key of columnKeys) {
    const name = mapping.columns[key];
    if (name === undefined) continue;
    const place = names.indexOf(name);
    const path = `mapping.${key}`;
    if (place < 0)
      faults.push(ledgerFault('ledgerColumnUnknown', path, { value: name, expected: nearestOf(name, names) }));
    else if ([...places.values()].includes(place)) faults.push(ledgerFault('ledgerColumnTwice', path, { value: name }));
    else places.set(key, place);
  }
  for (const key of neededKeys[mapping.form]) {
    if (mapping.columns[key] === undefined) faults.push(ledgerFault('ledgerKeyMissing', `mapping.${key}`));
  }
  const rows = bodyRows(opened);
  const cellsOf = (place: number) => rows.map((row) => (row[place] ?? '').trim());
  const pathPlace = places.get('path');
  const paths = pathPlace === undefined ? [] : cellsOf(pathPlace).filter((cell) => cell !== '');
  const pathSeparator = mapping.pathSeparator ?? pathSeparatorOf(paths)?.separator;
  for (const key of [...wordKeys, 'path'] as const) {
    const place = places.get(key);
    if (place === undefined) continue;
    const words =
      key !== 'path'
        ? cellsOf(place)
        : paths.flatMap((cell) => (pathSeparator === undefined ? [cell] : cell.split(pathSeparator)));
    const allowsMany = key === 'place' && mapping.allowsManyPlaces === true;
    faults.push(...freeTextFault(`mapping.${key}`, names[place]!, words, allowsMany));
  }
  const { dayOrder, isUnknown } = orderOf(places, cellsOf, mapping);
  if (isUnknown) faults.push(ledgerFault('ledgerDayOrderUnknown', 'mapping.dayOrder', { expected: 'dmy, mdy' }));
  if (faults.length > 0) throw new FaultError(faults);
  return {
    form: mapping.form,
    places,
    dayOrder,
    isOrderFound: mapping.dayOrder === undefined && dayOrder !== undefined,
    pathSeparator,
    accepting: new Set(mapping.acceptingActivities),
    closing: new Set(mapping.closingActivities),
  };
}

/** The order of day and month in the whole file: one program wrote all its columns. */
function orderOf(
  places: ReadonlyMap<ColumnKey, number>,
  cellsOf: (place: number) => readonly string[],
  mapping: ColumnMapping,
): { dayOrder: DayOrder | undefined; isUnknown: boolean } {
  if (mapping.dayOrder !== undefined) return { dayOrder: mapping.dayOrder, isUnknown: false };
  const all = { dmy: 0, mdy: 0, either: 0 };
  for (const key of dateKeys) {
    const place = places.get(key);
    if (place === undefined) continue;
    const { dmy, mdy, either } = dayOrderEvidence(cellsOf(place));
    all.dmy += dmy;
    all.mdy += mdy;
    all.either += either;
  }
  const dayOrder = dayOrderOf(all);
  return { dayOrder, isUnknown: dayOrder === undefined && all.either > 0 };
}
