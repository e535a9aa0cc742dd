import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import type { PolicyStyle } from '../../encoding/policyStyle.ts';
import { capitalised, outcomeLabel } from '../../words.ts';
import { differencesOf, differenceUnit, type PrintedDifference } from '../differences.ts';
import { decisionOutcomes } from '../mainOutcomes.ts';
import type { OfficialPicture } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { hueOf } from './policyFill.ts';
import { barsFrom, drawnPolicies, nameBeside } from './policyRows.ts';
import { drawing, element, gridInk, ink, line, pictureWidth, rowHeight, softInk, whisker, words } from './svg.ts';

const figures = 150;
/** Rows that a page has room for. */
const mostRows = 28;

/** Paired differences around 0, an outcome a group with a scale of its own, an option a row; hollow where the interval holds 0. */
export function differencesPicture(facts: OfficialFacts): OfficialPicture {
  const { texts, others } = facts;
  const t = texts.official.figures;
  const drawn = drawnPolicies(facts);
  const policies = others.map((id) => drawn.find((one) => one.id === id)!);
  const step = policies.length === 1 ? rowHeight : rowHeight * 1.15;
  const outcomes = decisionOutcomes.slice(0, Math.max(2, Math.floor(mostRows / policies.length)));
  const [left, right] = [barsFrom + 10, pictureWidth - figures];
  const [middle, half] = [(left + right) / 2, (right - left) / 2];
  const content: string[] = [];
  let top = 0;
  for (const outcome of outcomes) {
    const found = differencesOf(outcome, facts);
    const extent = Math.max(
      0,
      ...found.flatMap((one) => [one?.difference, one?.lo, one?.hi].map((value) => Math.abs(value ?? 0))),
    );
    const x = (value: number) => middle + (extent === 0 ? 0 : (value / extent) * half * 0.96);
    const { better } = outcomeDefinitions.find(({ key }) => key === outcome)!;
    const unit = differenceUnit(outcome, facts);
    const name = capitalised(outcomeLabel(outcome, texts));
    const head = unit === '' ? name : `${name} (${unit})`;
    const bottom = top + rowHeight * 1.1 + policies.length * step;
    content.push(
      line(0, top, pictureWidth, top, { stroke: gridInk }),
      words(head, 0, top + rowHeight * 0.6),
      words(better === 'lower' ? t.betterLeft : t.betterRight, pictureWidth, top + rowHeight * 0.6, {
        'text-anchor': 'end',
        'font-size': 14,
        fill: softInk,
      }),
      line(middle, top + rowHeight * 1.1, middle, bottom, { stroke: softInk }),
    );
    policies.forEach(({ label, style }, place) => {
      const y = top + rowHeight * 1.1 + (place + 0.5) * step;
      const one = found[place];
      content.push(nameBeside(label, y, 1));
      if (one != null) content.push(...mark(one, style, x, y));
    });
    top = bottom + 6;
  }
  content.push(
    words(`${t.whiskers} · ○ ${t.undetected}`, pictureWidth, top + rowHeight * 0.5, {
      'text-anchor': 'end',
      'font-size': 14,
      fill: softInk,
    }),
  );
  const height = top + rowHeight;
  return { svg: drawing(height, [], content), width: pictureWidth, height };
}

function mark(one: PrintedDifference, style: PolicyStyle, x: (value: number) => number, y: number): string[] {
  const { difference, lo, hi, isFound, text } = one;
  const at = x(difference);
  const drawn = { fill: isFound ? hueOf(style) : '#ffffff', stroke: ink, 'stroke-width': 1.4 };
  const size = 6;
  return [
    ...(lo === null || hi === null ? [] : [whisker(x(lo), x(hi), y)]),
    // Round where things are kept above, square where they are handed down, as on the page.
    style.allocation === 'centralized'
      ? element('circle', { cx: at, cy: y, r: size, ...drawn })
      : element('rect', { x: at - size, y: y - size, width: 2 * size, height: 2 * size, ...drawn }),
    words(text, pictureWidth, y, { 'text-anchor': 'end', fill: isFound ? ink : softInk, 'font-size': 15 }),
  ];
}
