import { type ColumnKey, type ColumnMapping, columnKeys } from '../../../ledger/columns/columnMapping.ts';
import { parseMapping } from '../../../ledger/columns/rememberedMapping.ts';
import { encodingNamed } from '../../../ledger/reading/encoding/encodings.ts';
import type { OpenOptions } from '../../../ledger/reading/openLedger.ts';
import type { Host } from '../../host.ts';
import { OptionReader } from '../../optionReader.ts';
import { readOwnFile } from '../../ownFile.ts';
import { type RawScenarioOptions, readScenarioOptions, type ScenarioChoice } from './scenarioOptions.ts';

/** Options of `ledger` as the command line gives them. */
export interface RawLedgerOptions extends RawScenarioOptions {
  readonly encoding?: string;
  readonly sheet?: string;
  readonly firstRow?: string;
  readonly headerRows?: string;
  readonly map?: readonly string[];
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly form?: string;
  readonly closing?: readonly string[];
  readonly dayOrder?: string;
  readonly manyPlaces?: boolean;
  readonly badRows?: string;
  readonly format?: string;
}

export const ledgerFormats = ['table', 'json'] as const;
export const ledgerForms = ['cases', 'events'] as const;
export const dayOrders = ['dmy', 'mdy'] as const;

export interface LedgerOptions {
  readonly open: OpenOptions;
  /** A mapping that was kept, in place of a guess. */
  readonly mapping: ColumnMapping | undefined;
  /** Columns by key, as named; '' for none. */
  readonly columns: ReadonlyMap<ColumnKey, string>;
  /** Parts of the mapping that are told one by one. */
  readonly told: Partial<Omit<ColumnMapping, 'columns'>>;
  readonly format: (typeof ledgerFormats)[number];
  readonly scenario: ScenarioChoice | undefined;
}

const mappingLimits = { bytes: 1 << 18, tokenLength: 10_000 };

/** Reads the options of `ledger`. Throws all their faults at once, and those of the file of a mapping. */
export function readLedgerOptions(raw: RawLedgerOptions, readBytes: Host['readBytes']): LedgerOptions {
  const reader = new OptionReader();
  const mapping =
    raw.mapping === undefined
      ? undefined
      : parseMapping(readOwnFile(raw.mapping, readBytes, mappingLimits).text).mapping;
  const format = reader.oneOf('--format', raw.format, ledgerFormats, 'table');
  const form = raw.form === undefined ? undefined : reader.oneOf('--form', raw.form, ledgerForms, 'cases');
  const dayOrder = raw.dayOrder === undefined ? undefined : reader.oneOf('--day-order', raw.dayOrder, dayOrders, 'dmy');
  const row = (path: string, text: string | undefined, least: number) =>
    text === undefined ? undefined : reader.integer(path, text, least, 1_048_576, least);
  const firstRow = row('--first-row', raw.firstRow, 1);
  const headerRows = row('--header-rows', raw.headerRows, 0);
  const columns = new Map<ColumnKey, string>();
  for (const text of raw.map ?? []) {
    const at = text.indexOf('=');
    const key = columnKeys.find((one) => one === text.slice(0, Math.max(0, at)).trim());
    if (key === undefined) {
      reader.fault({ code: 'notOneOf', path: '--map', value: text, expected: `${columnKeys.join(', ')} = …` });
    } else columns.set(key, text.slice(at + 1).trim());
  }
  const scenario = readScenarioOptions(raw, reader, readBytes);
  reader.done();
  return {
    open: {
      ...(raw.encoding === undefined ? {} : { encoding: encodingNamed(raw.encoding) }),
      ...(raw.sheet === undefined ? {} : { sheet: raw.sheet }),
      ...(firstRow === undefined ? {} : { firstRow }),
      ...(headerRows === undefined ? {} : { headerRows }),
    },
    mapping,
    columns,
    told: {
      ...(form === undefined ? {} : { form }),
      ...(dayOrder === undefined ? {} : { dayOrder }),
      ...(raw.closing === undefined ? {} : { closingActivities: raw.closing }),
      ...(raw.manyPlaces === true ? { allowsManyPlaces: true } : {}),
    },
    format,
    scenario,
  };
}
