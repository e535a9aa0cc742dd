import type { Command } from 'commander';
import { columnKeys } from '../../../ledger/columns/columnMapping.ts';
import { encodings } from '../../../ledger/reading/encoding/encodings.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import { dayOrders, ledgerFormats, ledgerForms } from './ledgerOptions.ts';
import { defaultBase } from './scenarioOptions.ts';

/** The argument and the options of `ledger`. */
export function withLedgerOptions(command: Command, { ledgerReading: { help }, ledgerScenario }: Texts): Command {
  const { help: scenario } = ledgerScenario;
  return command
    .argument('<file>', help.file)
    .option('--encoding <name>', fill(help.encoding, { encodings: encodings.join(', ') }))
    .option('--sheet <name>', help.sheet)
    .option('--first-row <n>', help.firstRow)
    .option('--header-rows <n>', help.headerRows)
    .option('--map <key=column...>', fill(help.map, { keys: columnKeys.join(', ') }))
    .option('--mapping <file>', help.mapping)
    .option('--save-mapping <file>', help.saveMapping)
    .option('--form <form>', fill(help.form, { forms: ledgerForms.join(', ') }))
    .option('--closing <activity...>', help.closing)
    .option('--day-order <order>', fill(help.dayOrder, { orders: dayOrders.join(', ') }))
    .option('--many-places', help.manyPlaces)
    .option('--bad-rows <file>', help.badRows)
    .option('--scenario <file>', scenario.scenario)
    .option('--residents <n>', scenario.residents)
    .option('--fact <key=value...>', scenario.fact)
    .option('--facts <file>', scenario.facts)
    .option('--name <text>', scenario.name)
    .option('--base <case>', fill(scenario.base, { value: defaultBase }))
    .option('--in-force <policy>', scenario.inForce)
    .option('--calibration <file>', scenario.calibration)
    .option('--format <format>', help.format, ledgerFormats[0]);
}
