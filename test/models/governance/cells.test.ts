import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseColumns } from '../../../models/governance/caseTable.ts';
import { grievanceColumns } from '../../../models/governance/grievanceTable.ts';
import { type ColumnType, columnTypes } from '../../../sim/engine/agentTable.ts';
import { cellsOf } from '../../../sim/engine/recordTable.ts';

const root = join(import.meta.dirname, '../../../models/governance');
const tables = ['grievanceTable.ts', 'caseTable.ts'];
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** By the names of their cells, `inWidth` and `atWidth`. */
const specs: Readonly<Record<string, Readonly<Record<string, ColumnType>>>> = { in: grievanceColumns, at: caseColumns };
const names = [...new Set(Object.values(specs).flatMap((spec) => Object.keys(spec)))].join('|');

/** Reads of columns in a text whose cells are not as wide as the column, or another table's: `column[inWidth`. Columns taken out by another name are followed to it. */
function wrongWidths(text: string): string[] {
  const columnOf = new Map<string, string>(names.split('|').map((name) => [name, name]));
  for (const [, taken] of text.matchAll(/const \{([^}]*)\} = [^;]*columns;/g)) {
    for (const [, column, alias] of taken!.matchAll(/(\w+): (\w+)/g)) columnOf.set(alias!, column!);
  }
  const wrong: string[] = [];
  for (const [read, name, table, width] of text.matchAll(/\b(\w+)\[(in|at)(\d) \*/g)) {
    const type = specs[table!]![columnOf.get(name!)!];
    if (type === undefined || columnTypes[type].BYTES_PER_ELEMENT !== Number(width)) wrong.push(read);
  }
  return wrong;
}

/** Reads of a column by the bare number of its row, or of one table's by the cells of the other. */
const withoutCells = (text: string): string[] =>
  [
    ...text.matchAll(new RegExp(`\\b(?:[gc]|columns)\\.(?:${names})\\[(?!(?:in|at)\\d \\*)`, 'g')),
    ...text.matchAll(/\b(?:g\.\w+\[at|c\.\w+\[in|grievances\.columns\.\w+\[at|cases\.columns\.\w+\[in)\d \*/g),
  ].map(([read]) => read);

/** Cells of one table asked for by what numbers the rows of the other. */
const mixedUp = (text: string): string[] => [...text.matchAll(/\[(?:in\d \* row|at\d \* id)\b/g)].map(([read]) => read);

describe('Columns of grievances and of cases', () => {
  it('are read everywhere in cells of their own width and table', () => {
    let reads = 0;
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      reads += [...text.matchAll(/\[(?:in|at)\d \*/g)].length;
      if (!tables.includes(file)) expect(wrongWidths(text), file).toEqual([]);
      expect(withoutCells(text), file).toEqual([]);
      expect(mixedUp(text), file).toEqual([]);
    }
    expect(reads).toBeGreaterThan(500);
  });

  it('would be seen to be read in cells of another width, by another name, by the id, or by the other table’s', () => {
    expect(wrongWidths('g.birth[in8 * id] + g.birth[in4 * id]')).toEqual(['birth[in4 *']);
    expect(wrongWidths('const { status: all } = state.grievances.columns; all[in8 * id]')).toEqual(['all[in8 *']);
    expect(wrongWidths('c.strain[at8 * row] + c.strain[in8 * row]')).toEqual(['strain[in8 *']);
    expect(withoutCells('g.birth[id] + g.birth[in8 * id]')).toEqual(['g.birth[']);
    expect(withoutCells('g.birth[in8 * id] + g.birth[at8 * id]')).toEqual(['g.birth[at8 *']);
    expect(mixedUp('g.birth[in8 * row] + c.birth[at8 * row] + c.birth[at8 * id]')).toEqual(['[in8 * row', '[at8 * id']);
  });

  it('fill whole lines of 64 bytes: two a grievance, three a case', () => {
    expect([cellsOf(grievanceColumns, 1), cellsOf(caseColumns, 1)]).toEqual([128, 192]);
  });
});
