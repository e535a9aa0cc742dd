import { checkLimit } from '../limits.ts';
import type { RawTable } from '../rawTable.ts';
import type { Turns } from '../turns.ts';
import { readXml } from '../xml/readXml.ts';

/** Attributes that hold one value; what lists and containers hold is read over. */
const scalars = new Set(['string', 'date', 'int', 'float', 'boolean', 'id']);

/** Before a trace's attributes, in names of columns, as process-mining tools write them. */
const tracePrefix = 'case:';

/**
 * The events of an XES log (IEEE 1849) as rows: a column an attribute, those of traces with `case:` before them. A trace without events is one row. Where a trace has no name, its number stands for it.
 * Throws what `readXml` throws, and `ledgerTooLarge`.
 */
export async function readXes(bytes: Uint8Array, turns: Turns): Promise<RawTable> {
  const names: string[] = [`${tracePrefix}concept:name`];
  const placeOf = new Map([[names[0]!, 0]]);
  const rows: string[][] = [];
  const sourceRow: number[] = [];
  let trace: [place: number, value: string][] = [];
  let event: [place: number, value: string][] | undefined;
  let traces = 0;
  let eventsOfTrace = 0;
  let isInTrace = false;
  /** How deep below a trace or an event: attributes of attributes are none of theirs. */
  let below = 0;
  let cells = 0;

  const place = (name: string): number => {
    const known = placeOf.get(name);
    if (known !== undefined) return known;
    checkLimit('columns', names.push(name));
    placeOf.set(name, names.length - 1);
    return names.length - 1;
  };

  const addRow = (attributes: readonly (readonly [place: number, value: string])[]) => {
    const row: string[] = [String(traces)];
    for (const [at, value] of [...trace, ...attributes]) {
      while (row.length < at) row.push('');
      row[at] = value;
    }
    cells += row.length;
    checkLimit('cells', cells);
    checkLimit('rows', rows.push(row));
    sourceRow.push(traces);
  };

  await readXml(
    bytes,
    {
      onOpen(name, attributes) {
        if (name === 'trace') {
          isInTrace = true;
          traces++;
          trace = [];
          eventsOfTrace = 0;
          below = 0;
        } else if (name === 'event') {
          event = [];
          below = 0;
        } else if (isInTrace) {
          below++;
          const { key, value } = attributes;
          if (below > 1 || !scalars.has(name) || key === undefined || value === undefined) return;
          checkLimit('cellLength', value.length);
          if (event === undefined) trace.push([place(tracePrefix + key), value]);
          else event.push([place(key), value]);
        }
      },
      onClose(name) {
        if (name === 'event' && event !== undefined) {
          if (isInTrace) addRow(event);
          event = undefined;
          eventsOfTrace++;
          below = 0;
        } else if (name === 'trace') {
          if (eventsOfTrace === 0) addRow([]);
          isInTrace = false;
        } else if (isInTrace) below--;
      },
    },
    turns,
  );
  return { rows, names, sourceRow: Int32Array.from(sourceRow), isStrict: false, misquoted: [] };
}
