import type { Texts } from '../../locales/texts.ts';
import type { ExplainedGroup } from '../../report/attribution/explainDocument.ts';
import { groupLabel } from '../../report/attribution/groupLabel.ts';
import { leverLines } from '../../report/attribution/leverLines.ts';
import { leftGrid, wrap } from './grid.ts';

/** Columns of the names of groups and of levers: a line of both and two values stays within 100. */
const width = { group: 30, lever: 36 };

/** Groups of levers that differ: one line a lever, with its values in the one policy and the other. */
export function leverGrid(groups: readonly Pick<ExplainedGroup, 'names' | 'levers'>[], texts: Texts): string {
  const rows = groups.flatMap((group) => {
    const names = wrap(groupLabel(group, texts), width.group).split('\n');
    const levers = leverLines(group, texts).map(({ label, from, to, unit }) => [
      wrap(label, width.lever, '  '),
      `${from} -> ${to} ${unit}`.trimEnd(),
    ]);
    const lines = levers.length > 0 ? levers : [[texts.attribution.plan.noLever, '']];
    const height = Math.max(names.length, lines.length);
    return Array.from({ length: height }, (_, line) => ['', names[line] ?? '', ...(lines[line] ?? ['', ''])]);
  });
  return leftGrid(rows);
}
