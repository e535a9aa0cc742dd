/** Digits that a file has of a measured number: more would be the noise of the sample. */
const digits = 4;

/** As it stands in a file. */
export const writtenNumber = (value: number): number => Number(value.toPrecision(digits));

/** Rounded outwards, so that a range holds what it held. */
export function writtenRange(low: number, high: number): [number, number] {
  return [outwards(low, -1), outwards(high, 1)];
}

function outwards(value: number, direction: 1 | -1): number {
  const near = writtenNumber(value);
  if (direction * (near - value) >= 0 || value === 0) return near;
  const [mantissa, exponent] = near.toExponential(digits - 1).split('e') as [string, string];
  const unit = Number(`1e${Number(exponent) - digits + 1}`);
  return writtenNumber(Number(`${mantissa}e${exponent}`) + direction * unit);
}
