import type { StoredRun } from '../resultStore.ts';

/** Whether two rows have the same names and the same numbers, to the bit; curves byte by byte. */
export function isSameRun(one: StoredRun, other: StoredRun): boolean {
  return (
    Object.is(one.events, other.events) &&
    isSameRecord(one.outcomes, other.outcomes, Object.is) &&
    isSameRecord(one.series, other.series, isSameCurve) &&
    isSameRecord(one.profiles, other.profiles, isSameCurve)
  );
}

function isSameRecord<Value>(
  one: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  isSame: (one: Value, other: Value) => boolean,
): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name]!, other[name]!))
  );
}

function isSameCurve(one: Float64Array, other: Float64Array): boolean {
  if (one.length !== other.length) return false;
  const bytes = new Uint8Array(one.buffer, one.byteOffset, one.byteLength);
  const others = new Uint8Array(other.buffer, other.byteOffset, other.byteLength);
  return bytes.every((byte, at) => byte === others[at]);
}
