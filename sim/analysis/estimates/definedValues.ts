/** The values that are not NaN, in their order, as a new column. */
export function definedValues(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).filter((value) => !Number.isNaN(value));
}
