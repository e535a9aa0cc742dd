/** A copy of plain data in which nothing can be changed: assigning throws a TypeError, and what was copied stays as it is. */
export function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, frozenCopy(one)]));
  return Object.freeze(copy) as Value;
}
