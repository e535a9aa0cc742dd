import { rowsByReason } from '../../../report/ledger/badReasons.ts';
import type { Host } from '../../host.ts';
import { listedBadRows, type ReadFile } from './ledgerText.ts';

/** What was understood of a ledger as JSON; none of its cases. */
export function ledgerJson({ opened, chosen, read }: ReadFile, { version, engine }: Host): string {
  const { format, isCompressed, encoding, separator, sheet, sheets, header } = opened;
  const { ledger, counts, badRows, warnings } = read;
  const data = {
    version,
    engine,
    source: { format, isCompressed, encoding, separator, sheet, sheets },
    header,
    mapping: chosen.mapping,
    columns: chosen.columns,
    counts,
    span: ledger.cases === 0 ? null : ledger.span,
    badRows: { byReason: rowsByReason(badRows), first: badRows.slice(0, listedBadRows) },
    warnings,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
