import { wilsonInterval } from '../../../sim/analysis/wilson.ts';

/** A table after an empty line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return ['', line(head), line(head.map(() => '---')), ...rows.map(line)];
}

const none = '–';

/** A share in percent; a dash where it is undefined. */
export const percent = (share: number) => (Number.isNaN(share) ? none : `${(100 * share).toFixed(1)} %`);

/** A number to two decimals; a dash where it is undefined or out of reach. */
export const decimals = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : none);

/** A share of `n` with Wilson's interval. */
export function shareText(successes: number, n: number): string {
  const { share, lo, hi } = wilsonInterval(successes, n);
  return n === 0 ? none : `${percent(share)} [${percent(lo)}, ${percent(hi)}]`;
}
