import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grievanceColumns } from '../../../models/governance/grievanceTable.ts';
import { columnTypes } from '../../../sim/engine/agentTable.ts';

const root = join(import.meta.dirname, '../../../models/governance');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && file !== 'grievanceTable.ts',
);

/** Reads of columns in a text whose cells are not as wide as the column: `column[inWidth`. Columns taken out by another name are followed to it. */
function wrongWidths(text: string): string[] {
  const columnOf = new Map<string, string>(Object.keys(grievanceColumns).map((name) => [name, name]));
  for (const [, names] of text.matchAll(/const \{([^}]*)\} = [^;]*columns;/g)) {
    for (const [, column, alias] of names!.matchAll(/(\w+): (\w+)/g)) columnOf.set(alias!, column!);
  }
  const wrong: string[] = [];
  for (const [read, name, width] of text.matchAll(/\b(\w+)\[in(\d) \*/g)) {
    const column = columnOf.get(name!) as keyof typeof grievanceColumns | undefined;
    const bytes = column === undefined ? 0 : columnTypes[grievanceColumns[column]].BYTES_PER_ELEMENT;
    if (bytes !== Number(width)) wrong.push(read);
  }
  return wrong;
}

/** Reads of a column by the bare id. */
const withoutCells = (text: string): string[] => {
  const columns = Object.keys(grievanceColumns).join('|');
  return [...text.matchAll(new RegExp(`\\b(?:g|columns)\\.(?:${columns})\\[(?!in\\d \\*)`, 'g'))].map(([read]) => read);
};

describe('Columns of grievances', () => {
  it('are read everywhere in cells of their own width', () => {
    let reads = 0;
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      reads += [...text.matchAll(/\[in\d \*/g)].length;
      expect(wrongWidths(text), file).toEqual([]);
      expect(withoutCells(text), file).toEqual([]);
    }
    expect(reads).toBeGreaterThan(400);
  });

  it('would be seen to be read in cells of another width, by another name, or by the id', () => {
    expect(wrongWidths('g.birth[in8 * id] + g.birth[in4 * id]')).toEqual(['birth[in4 *']);
    expect(wrongWidths('const { status: all } = state.grievances.columns; all[in8 * id]')).toEqual(['all[in8 *']);
    expect(withoutCells('g.birth[id] + g.birth[in8 * id]')).toEqual(['g.birth[']);
  });
});
