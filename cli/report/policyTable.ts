import { type GridCell, grid } from './grid.ts';
import { headerText } from './headerText.ts';

/** Widest header of a policy; longer ones are broken. */
const headerWidth = 16;

/** Policies beside each other, so that a table fits 100 columns. */
const policiesAcross = 4;

/** A line of a table: its label, and a cell for the place of a policy. */
export type PolicyRow = readonly [label: string, cell: (place: number) => string];

/** Rows of cells, one column a policy; with more than four policies, tables below each other. `labels` by place. */
export function policyTable(labels: readonly string[], rows: readonly PolicyRow[]): string {
  const blocks: string[] = [];
  for (let start = 0; start < labels.length; start += policiesAcross) {
    const places = [...labels.keys()].slice(start, start + policiesAcross);
    const header: (string | GridCell)[] = [
      '',
      ...places.map((place) => ({ text: headerText(labels[place]!, headerWidth) })),
    ];
    blocks.push(grid([header, ...rows.map(([label, cell]) => [label, ...places.map((place) => ` ${cell(place)}`)])]));
  }
  return blocks.join('\n\n');
}
