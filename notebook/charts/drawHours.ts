import { create, type Selection } from 'd3';
import type { Account } from '../../models/governance/accounts.ts';
import { colourOf } from '../encoding/palette.ts';
import type { ChartReader } from './chart.ts';
import { columnHeads } from './columnHeads.ts';
import { type AccountGroup, accountGroups, type HoursLedger } from './hoursShares.ts';
import { isNarrow, measuresOf } from './plotDefaults.ts';
import { poolLoads } from './poolLoads.ts';
import { spreadApart } from './spreadApart.ts';
import { ems } from './textWidth.ts';

/** Lightness of a group of accounts; figures on it read in both themes. */
const opacity: Readonly<Record<AccountGroup, number>> = {
  finding: 1,
  handling: 0.5,
  coordination: 0.3,
  reporting: 0.15,
  idle: 0.03,
};

/** Pixels between a column and the names of its parts. */
const leader = 18;

interface Part {
  readonly account: Account;
  readonly group: AccountGroup;
  /** Shares of the staffed hours above its upper and above its lower edge. */
  readonly from: number;
  readonly to: number;
}

function partsOf({ hours, staffed }: HoursLedger): Part[] {
  let from = 0;
  return accountGroups.flatMap(({ key: group, accounts }) =>
    accounts.map((account): Part => {
      const to = from + hours[account] / staffed;
      const part = { account, group, from, to };
      from = to;
      return part;
    }),
  );
}

/** Middles and width of the columns in pixels. */
export interface Columns {
  readonly middles: readonly number[];
  readonly width: number;
  readonly step: number;
}

/** A column a policy, all staffed hours high, stacked by account; below it how busy its pools are. */
export function drawHours(ledgers: readonly HoursLedger[], width: number, reader: ChartReader): SVGSVGElement {
  const measures = measuresOf(reader);
  const { font, smallFont, row } = measures;
  const { accounts: accountNames, hoursLedger: words } = reader.page.charts;
  const narrow = isNarrow(width);
  const stacks = ledgers.map(partsOf);
  const shown = stacks.at(-1)!.filter(({ account }) => ledgers.some(({ hours }) => hours[account] > 0));
  const names = [...shown.map(({ account }) => accountNames[account]), ...Object.values(words.pools)];
  const right = leader + 4 + Math.ceil(Math.max(...names.map(ems)) * smallFont);
  const step = (width - right) / ledgers.length;
  const columns = {
    step,
    width: Math.min(120, step * (narrow ? 0.8 : 0.66)),
    middles: ledgers.map((_, i) => (i + 0.5) * step),
  };
  const lastEdge = columns.middles.at(-1)! + columns.width / 2;
  const heads = columnHeads(
    ledgers.map(({ policy }) => policy),
    columns,
    'hours-ledger',
    measures,
  );
  const high = Math.max(narrow ? 340 : 380, shown.length * (smallFont + 5));
  const y = (share: number) => heads.height + share * high;

  const svg = create<SVGSVGElement>('svg')
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('width', width)
    .attr('aria-hidden', 'true')
    .attr('fill', 'currentColor')
    .attr('font-size', font)
    .attr('style', 'max-width: 100%; height: auto; overflow: visible; font-family: var(--font); color: var(--ink)');
  svg.append(() => heads.node);
  for (let i = 1; i < stacks.length; i++) {
    const [left, here] = [columns.middles[i - 1]! + columns.width / 2, columns.middles[i]! - columns.width / 2];
    for (const { accounts } of accountGroups.slice(0, -1)) {
      const edge = (stack: readonly Part[]) => y(stack.find(({ account }) => account === accounts.at(-1))!.to);
      svg
        .append('path')
        .attr('d', `M${left},${edge(stacks[i - 1]!)}L${here},${edge(stacks[i]!)}`)
        .attr('stroke', 'var(--rule)');
    }
  }
  for (const [i, { policy }] of ledgers.entries()) {
    const column = svg.append('g').attr('data-policy', policy.id);
    for (const part of stacks[i]!)
      drawPart(column, part, columns.middles[i]!, columns.width, y, smallFont, colourOf(policy.style));
  }
  const wanted = shown.map(({ from, to }) => ({ at: (y(from) + y(to)) / 2, size: smallFont + 4 }));
  const places = spreadApart(wanted, heads.height, heads.height + high);
  const labels = svg.append('g').attr('font-size', smallFont).attr('fill', 'var(--ink)');
  for (const [i, { account }] of shown.entries()) {
    labels
      .append('path')
      .attr('d', `M${lastEdge + 2},${wanted[i]!.at}L${lastEdge + leader - 3},${places[i]!}`)
      .attr('stroke', 'var(--ink-soft)');
    labels
      .append('text')
      .attr('x', lastEdge + leader)
      .attr('y', places[i]!)
      .attr('dy', '0.35em')
      .text(accountNames[account]);
  }
  const loads = poolLoads(ledgers, columns, lastEdge + leader, heads.height + high + row, reader);
  svg.append(() => loads.node);
  const height = heads.height + high + row + loads.height;
  return svg.attr('height', height).attr('viewBox', `0 0 ${width} ${height}`).node()!;
}

function drawPart(
  column: Selection<SVGGElement, undefined, null, undefined>,
  { group, from, to }: Part,
  middle: number,
  width: number,
  y: (share: number) => number,
  font: number,
  colour: string,
): void {
  if (to <= from) return;
  column
    .append('rect')
    .attr('x', middle - width / 2)
    .attr('y', y(from))
    .attr('width', width)
    .attr('height', y(to) - y(from))
    .attr('fill', colour)
    .attr('fill-opacity', opacity[group])
    .attr('stroke', colour)
    .attr('stroke-width', 0.75);
  if (y(to) - y(from) < font + 1) return;
  column
    .append('text')
    .attr('x', middle)
    .attr('y', (y(from) + y(to)) / 2)
    .attr('dy', '0.35em')
    .attr('text-anchor', 'middle')
    .attr('font-size', font)
    .attr('fill', group === 'finding' ? 'var(--surface)' : 'var(--ink)')
    .text(`${((to - from) * 100).toFixed(0)}%`);
}
