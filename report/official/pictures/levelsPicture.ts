import { displayed, fixed } from '../../numbers.ts';
import type { OfficialPicture } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { axis } from './axis.ts';
import { policyFill } from './policyFill.ts';
import { barsFrom, drawnPolicies, nameBeside } from './policyRows.ts';
import { onWhite } from './ratesPicture.ts';
import { drawing, element, ink, pictureWidth, rowHeight, softInk, words } from './svg.ts';

const levels = ['community', 'township', 'county'] as const;
const strength = { community: 1, township: 0.55, county: 0.18 } as const;
const step = 56;
const bar = 24;
const right = 24;

/** Where cases are settled: a bar of community, township and county an option, with the intervals of both boundaries. */
export function levelsPicture(facts: OfficialFacts): OfficialPicture {
  const { texts } = facts;
  const t = texts.official.figures;
  const { factor } = displayed('share');
  const policies = drawnPolicies(facts);
  const x = (percent: number) => barsFrom + (percent / 100) * (pictureWidth - right - barsFrom);
  const bottom = policies.length * step + 4;
  const defs: string[] = [];
  const content = axis([0, 20, 40, 60, 80, 100], x, [0, bottom], t.percent);
  policies.forEach(({ label, style, outcomes }, place) => {
    const y = place * step + bar / 2 + 8;
    content.push(nameBeside(label, y));
    const [first, second] = [outcomes.settledAtCommunityShare!, outcomes.settledByTownshipShare!];
    if (first.mean === null || second.mean === null) return;
    const ends = [0, first.mean * factor, second.mean * factor, 100];
    levels.forEach((level, at) => {
      const [from, to] = [ends[at]!, ends[at + 1]!];
      const filled = policyFill(style, `levels-${place}-${level}`, strength[level]);
      defs.push(filled.defs);
      const box = { x: x(from), y: y - bar / 2, width: Math.max(0, x(to) - x(from)), height: bar };
      content.push(element('rect', { ...box, fill: filled.fill, stroke: ink, 'stroke-width': 0.8 }));
    });
    for (const { lo, hi } of [first, second]) {
      if (lo !== null && hi !== null) content.push(onWhite(x(lo * factor), x(hi * factor), y));
    }
    content.push(...labels(ends, x, y + bar / 2 + 13, facts));
  });
  content.push(
    words(t.whiskers, pictureWidth, bottom + rowHeight * 1.6, {
      'text-anchor': 'end',
      'font-size': 14,
      fill: softInk,
    }),
  );
  const height = bottom + rowHeight * 2.2;
  return { svg: drawing(height, defs, content), width: pictureWidth, height };
}

/** Level and share below its part; the boundaries are rounded, so that the shares add up to 100. */
function labels(
  ends: readonly number[],
  x: (percent: number) => number,
  y: number,
  { texts }: OfficialFacts,
): string[] {
  const t = texts.official.figures;
  return levels.map((level, at) => {
    const [from, to] = [ends[at]!, ends[at + 1]!];
    const text = `${t.levels[level]} ${fixed(Math.round(to) - Math.round(from), 0)}%`;
    // The outer two begin and end with the bar, so that no text runs into its neighbour's.
    const anchor = at === 0 ? 'start' : at === 2 ? 'end' : 'middle';
    const place = at === 0 ? x(0) : at === 2 ? x(100) : Math.min(Math.max((x(from) + x(to)) / 2, x(34)), x(68));
    return words(text, place, y, { 'text-anchor': anchor, 'font-size': 14, fill: softInk });
  });
}
