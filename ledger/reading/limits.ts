import { FaultError } from '../../sim/engine/fault.ts';
import { ledgerFault } from '../faultCodes.ts';

/** How much a ledger may be: a hundred times what a county files in a year, and what a browser holds. */
export const ledgerLimits = {
  /** Of the file. */
  bytes: 128 << 20,
  /** Of what it unfolds to, where it is compressed. */
  unfoldedBytes: 160 << 20,
  /** Files inside a spreadsheet. */
  entries: 2000,
  /** As many as a sheet can have. */
  rows: 1_048_576,
  columns: 500,
  cells: 20_000_000,
  /** Characters of a cell: as many as a spreadsheet's can have. */
  cellLength: 32_767,
  /** Of XML elements. */
  depth: 64,
} as const;

export type LedgerLimit = keyof typeof ledgerLimits;

/** Throws `ledgerTooLarge` where a ledger is larger than its limit, or NaN. */
export function checkLimit(limit: LedgerLimit, value: number): void {
  if (value <= ledgerLimits[limit]) return;
  throw new FaultError(ledgerFault('ledgerTooLarge', limit, { value, expected: `≤ ${ledgerLimits[limit]}` }));
}
