/** Significant digits that a row of means shows at least. */
const significant = 3;
const maxDecimals = 4;

/** A share is read as a percentage; every other unit is printed as it is. */
export function displayed(unit: string): { readonly factor: number; readonly unit: string } {
  return unit === 'share' ? { factor: 100, unit: '%' } : { factor: 1, unit };
}

/** Decimals that show the largest of `values` with three significant digits, in 0…4. */
export function decimalsFor(values: readonly number[]): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (largest === 0) return 0;
  return Math.min(maxDecimals, Math.max(0, significant - 1 - Math.floor(Math.log10(largest))));
}

/** Fixed decimals; a number that rounds to 0 has no sign. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** As `fixed`, with `+` before what is above 0. */
export function signed(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  return Number(text) > 0 ? `+${text}` : text;
}
