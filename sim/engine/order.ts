import { FaultError } from './fault.ts';

/**
 * The items in ascending order of their keys, as a new array; equal keys keep their order. Numbers compare by value, texts by
 * UTF-16 code unit, so that no locale has a say. All keys are of one kind.
 * Throws `notComparable` for a NaN key, which would leave the order to the engine.
 */
export function ascendingBy<Item>(
  items: Iterable<Item>,
  key: ((item: Item) => number) | ((item: Item) => string),
): Item[] {
  const keyed = Array.from(items, (item) => ({ item, key: key(item) }));
  for (const { key: value } of keyed) {
    if (Number.isNaN(value)) {
      throw new FaultError({ code: 'notComparable', path: 'key', value, expected: 'number or text' });
    }
  }
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** The numbers by value, or the texts by UTF-16 code unit, ascending, as a new array. Throws `notComparable` for NaN. */
export function ascending<Value extends number | string>(values: Iterable<Value>): Value[] {
  return ascendingBy(values, (value) => value as number);
}

/** The numbers by value, ascending, as a new column; for long columns. Throws `notComparable` for NaN. */
export function ascendingNumbers(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  // Columns sort NaN last, in every engine.
  const last = sorted[sorted.length - 1];
  if (last !== undefined && Number.isNaN(last)) {
    throw new FaultError({ code: 'notComparable', path: 'values', value: last, expected: 'number' });
  }
  return sorted;
}
