/** Significant digits that a row of means shows at least. */
const significant = 3;
const maxDecimals = 4;
/** Three of a difference and its half-width keep a table of four policies within 100 columns. */
const differenceDecimalsMost = 3;

export interface Displayed {
  readonly factor: number;
  readonly unit: string;
  /** Of a difference: shares differ by percentage points. */
  readonly differenceUnit: string;
}

/** A share is read as a percentage; every other unit is printed as it is. */
export function displayed(unit: string): Displayed {
  return unit === 'share'
    ? { factor: 100, unit: '%', differenceUnit: 'points' }
    : { factor: 1, unit, differenceUnit: unit };
}

/** Decimals that show the largest of `values` with three significant digits (or `digits`), in 0…4. */
export function decimalsFor(values: readonly number[], digits = significant): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (largest === 0) return 0;
  return Math.min(maxDecimals, Math.max(0, digits - 1 - Math.floor(Math.log10(largest))));
}

/**
 * Decimals that show the largest half-width with two significant digits, but no number with more than three; where no
 * half-width is above 0, the largest difference decides.
 */
export function differenceDecimals(
  differences: readonly { readonly difference: number; readonly half: number }[],
): number {
  const halves = differences.map(({ half }) => half).filter((half) => half > 0);
  const all = [...halves, ...differences.map(({ difference }) => difference)];
  const decimals = halves.length === 0 ? decimalsFor(all) : Math.min(decimalsFor(halves, 2), decimalsFor(all));
  return Math.min(decimals, differenceDecimalsMost);
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
