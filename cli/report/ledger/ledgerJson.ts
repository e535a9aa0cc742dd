import { rowsByReason } from '../../../report/ledger/badReasons.ts';
import { measuredRows } from '../../../report/ledger/scenario/scenarioRows.ts';
import type { Host } from '../../host.ts';
import { listedBadRows, type MadeScenario, type ReadFile } from './ledgerText.ts';

/** What was understood of a ledger as JSON; none of its cases, and no count below five of what they say. */
export function ledgerJson({ opened, chosen, read, said, scenario }: ReadFile, { version, engine }: Host): string {
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
    says: said ?? null,
    scenario: scenario === undefined ? null : scenarioData(scenario),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function scenarioData(scenario: MadeScenario) {
  const { spec, data, untold, choice } = scenario;
  return {
    id: spec.id,
    base: choice.base.id,
    inForce: spec.before,
    residents: choice.given.residents.value,
    data,
    parameters: measuredRows(scenario, choice.base).map(({ note: _, ...row }) => row),
    untold,
    targets: spec.targets.map(({ outcome, role, range, unit, n }) => ({ outcome, role, range, unit, n })),
  };
}
