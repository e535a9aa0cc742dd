import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { shortGroupLabel } from '../../report/attribution/groupLabel.ts';
import { shownParts } from '../../report/attribution/shownParts.ts';
import { fixed, signed } from '../../report/numbers.ts';
import { type PolicyNames, policyName } from '../../report/sensitivity/sensitivityNames.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import { grid, wrap } from './grid.ts';

/** Columns of names and of bars: with the numbers a line stays within 100. */
const width = { name: 33, bars: 25 };

/** Plain characters, which are one column wide in every terminal. */
const marks = { end: '|', up: '+', down: '-', none: '.' };

/**
 * A waterfall in characters: the mean of the one policy, what each group brings, the mean of the other; beside a part what its group brings as the only step and as the last. Parts as they are shown add up
 * to the difference as it is shown, and to what lies between the ends.
 */
export function waterfallGrid(explanation: Explanation, texts: Texts, own?: PolicyNames): string {
  const { groups, result, reference, policy, waterfall } = explanation;
  const t = texts.attribution;
  const shown = shownParts(explanation, texts);
  const { factor, decimals } = shown;
  const levels = [waterfall.from, ...waterfall.bars.map(({ to }) => to)];
  const place = placeIn(Math.min(...levels), Math.max(...levels));
  const end = (kind: 'start' | 'end', id: string, level: number, as: number) => {
    const name = fill(t[kind], { policy: policyName(id, texts, own) });
    return [name, bar(place(level), place(level), marks.end), fixed(as, decimals), '', ''];
  };
  const parts = waterfall.bars.map(({ player, from, to, value, lo, hi }) => {
    const as = shown.parts[player]!;
    const mark = as > 0 ? marks.up : as < 0 ? marks.down : marks.none;
    return [
      shortGroupLabel(groups[player]!, texts),
      bar(place(from), place(to), mark),
      shown.text({ value, lo, hi }, { as }),
      signed(result.first[player]!.value * factor, decimals),
      signed(result.last[player]!.value * factor, decimals),
    ];
  });
  const { part, alone, last } = t.report.columns;
  const rows = [
    end('start', reference, waterfall.from, shown.from),
    ...parts,
    end('end', policy, waterfall.to, shown.to),
  ];
  return grid([
    ['', ' '.repeat(width.bars), part, alone, last],
    ...rows.map(([name, ...cells]) => [wrap(name!, width.name, '  '), ...cells]),
  ]);
}

/** Where a level stands among the columns; in the middle where all are the same. */
const placeIn = (low: number, high: number) => (level: number) =>
  high > low ? Math.round(((level - low) / (high - low)) * (width.bars - 1)) : Math.floor(width.bars / 2);

/** Marks from one column to another, at least one. */
function bar(from: number, to: number, mark: string): string {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  return `${' '.repeat(start)}${mark.repeat(end - start + 1)}`.padEnd(width.bars);
}
