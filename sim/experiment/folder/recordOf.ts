/** A record of what `valueAt` gives for the place of each name, without the names for which that is undefined. */
export function recordOf<Value>(
  names: readonly string[],
  valueAt: (place: number) => Value | undefined,
): Record<string, Value> {
  const record: Record<string, Value> = {};
  for (let place = 0; place < names.length; place++) {
    const value = valueAt(place);
    if (value === undefined) continue;
    const name = names[place]!;
    // Assignment to this name would change the kind of the object.
    if (name === '__proto__')
      Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
    else record[name] = value;
  }
  return record;
}
