type Column =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

/** A copy of `column` with `length` cells, the new ones holding `fill`. */
export function extended<T extends Column>(column: T, length: number, fill: number): T {
  const longer = new (column.constructor as new (length: number) => T)(length);
  longer.set(column);
  if (fill !== 0) longer.fill(fill, column.length);
  return longer;
}
