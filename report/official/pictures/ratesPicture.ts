import { capitalised, outcomeLabel } from '../../words.ts';
import { meanCells } from '../means.ts';
import type { OfficialPicture } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { axis } from './axis.ts';
import { policyFill } from './policyFill.ts';
import { barsFrom, drawnPolicies, nameBeside } from './policyRows.ts';
import { drawing, element, ink, pictureWidth, rowHeight, softInk, whisker, words } from './svg.ts';

const shown = ['disputeResolutionRate', 'grievanceResolutionRate'] as const;

/** Room for figures at the right. */
const figures = 110;
const step = 36;
const bar = 22;

/** How much is settled in time: a bar an option on a scale from 0 to 100 %, with its interval. */
export function ratesPicture(facts: OfficialFacts): OfficialPicture {
  const { texts, document } = facts;
  const policies = drawnPolicies(facts);
  const fills = policies.map(({ style }, place) => policyFill(style, `rates-${place}`));
  const x = (share: number) => barsFrom + (share / 100) * (pictureWidth - figures - barsFrom);
  const content: string[] = [];
  let top = 0;
  for (const key of shown) {
    const cells = meanCells(key, document.policies, texts);
    const first = top + rowHeight + 4;
    const bottom = first + policies.length * step;
    content.push(words(capitalised(outcomeLabel(key, texts)), barsFrom, top + rowHeight / 2));
    content.push(...axis([0, 20, 40, 60, 80, 100], x, [first, bottom], texts.official.figures.percent));
    policies.forEach(({ label, outcomes }, place) => {
      const y = first + (place + 0.5) * step;
      const one = outcomes[key]!;
      content.push(nameBeside(label, y), words(cells[place]!, pictureWidth - figures + 14, y));
      if (one.mean === null) return;
      const box = { x: x(0), y: y - bar / 2, width: x(one.mean * 100) - x(0), height: bar };
      content.push(element('rect', { ...box, fill: fills[place]!.fill, stroke: ink, 'stroke-width': 0.8 }));
      if (one.lo !== null && one.hi !== null) content.push(onWhite(x(one.lo * 100), x(one.hi * 100), y));
    });
    top = bottom + rowHeight * 1.6;
  }
  content.push(
    words(texts.official.figures.whiskers, pictureWidth, top - 2, {
      'text-anchor': 'end',
      'font-size': 14,
      fill: softInk,
    }),
  );
  const height = top + rowHeight / 2;
  const svg = drawing(
    height,
    fills.map(({ defs }) => defs),
    content,
  );
  return { svg, width: pictureWidth, height };
}

/** An interval that is seen on a filled bar. */
export const onWhite = (x1: number, x2: number, y: number): string =>
  whisker(x1, x2, y, { stroke: '#ffffff', 'stroke-width': 5 }) + whisker(x1, x2, y);
