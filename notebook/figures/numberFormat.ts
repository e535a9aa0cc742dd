import type { Language } from '../../locales/language.ts';

/** Digits that the largest number of a column shows. */
const significant = 4;
const maxDecimals = 8;

/** How the numbers of one column are written: whole numbers whole, others with the decimals that show the largest to four digits. */
export function numberFormat(column: readonly (string | number | null)[], language: Language): Intl.NumberFormat {
  const numbers = column.filter((value) => typeof value === 'number');
  const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const decimals = significant - 1 - Math.floor(Math.log10(largest));
  const digits = numbers.every(Number.isInteger) ? 0 : Math.min(maxDecimals, Math.max(0, decimals));
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
