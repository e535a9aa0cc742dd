import { type CoordinationAccount, coordinationAccounts, coordinationParts } from '../coordinationParts.ts';
import { meanCells } from '../means.ts';
import type { OfficialPicture } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { axis } from './axis.ts';
import { ems } from './ems.ts';
import { policyFill } from './policyFill.ts';
import { barsFrom, drawnPolicies, nameBeside } from './policyRows.ts';
import { onWhite } from './ratesPicture.ts';
import { ticksTo } from './scale.ts';
import { drawing, element, ink, pictureWidth, rowHeight, softInk, words } from './svg.ts';

const figures = 110;
const step = 46;
const bar = 24;
const key = 'coordinationYuanPerSettled';

/** How strong a part is drawn: neighbours are far apart. */
const strength: Readonly<Record<CoordinationAccount, number>> = {
  meeting: 1,
  transfer: 0.45,
  dataEntry: 0.8,
  search: 0.25,
  reporting: 0.6,
};

/** Parts narrower than this bear no number in the key. */
const leastPart = 14;

/** Cost of coordination for each case settled: a bar an option, stacked by account from left to right as its key says, with the interval of the whole. */
export function coordinationPicture(facts: OfficialFacts): OfficialPicture {
  const { texts, document, runs } = facts;
  const t = texts.official.figures;
  const policies = drawnPolicies(facts);
  const cells = meanCells(key, document.policies, texts);
  const largest = Math.max(...policies.flatMap(({ outcomes }) => [outcomes[key]!.mean ?? 0, outcomes[key]!.hi ?? 0]));
  const ticks = ticksTo(largest);
  const x = (yuan: number) => barsFrom + (yuan / ticks.at(-1)!) * (pictureWidth - figures - barsFrom);
  const first = rowHeight * 1.3;
  const bottom = first + policies.length * step;
  const defs: string[] = [];
  const content = [partsKey(facts), ...axis(ticks, x, [first, bottom], '')];
  policies.forEach(({ label, style, outcomes }, place) => {
    const y = first + (place + 0.5) * step;
    const one = outcomes[key]!;
    content.push(nameBeside(label, y), words(cells[place]!, pictureWidth - figures + 14, y));
    if (one.mean === null) return;
    const { yuan } = coordinationParts(runs[place]!);
    let from = 0;
    coordinationAccounts.forEach((account, number) => {
      const to = from + yuan[account];
      const filled = policyFill(style, `cost-${place}-${account}`, strength[account]);
      defs.push(filled.defs);
      const box = { x: x(from), y: y - bar / 2, width: Math.max(0, x(to) - x(from)), height: bar };
      content.push(element('rect', { ...box, fill: filled.fill, stroke: ink, 'stroke-width': 0.8 }));
      if (box.width >= leastPart) content.push(numberOn(number + 1, box.x + box.width / 2, y));
      from = to;
    });
    if (one.lo !== null && one.hi !== null) content.push(onWhite(x(one.lo), x(one.hi), y + bar / 2 + 4));
  });
  const height = bottom + rowHeight * 2.4;
  content.push(
    words(`${t.yuan} · ${t.whiskers}`, pictureWidth, bottom + rowHeight * 1.7, {
      'text-anchor': 'end',
      'font-size': 14,
      fill: softInk,
    }),
  );
  return { svg: drawing(height, defs, content), width: pictureWidth, height };
}

/** A number in a white disc, seen on any filling. */
const numberOn = (n: number, x: number, y: number): string =>
  element('circle', { cx: x, cy: y, r: 7.5, fill: '#ffffff' }) +
  words(String(n), x, y - 0.7, { 'text-anchor': 'middle', 'font-size': 12.5 });

/** What the numbers on the parts mean. */
function partsKey({ texts }: OfficialFacts): string {
  const { parts } = texts.official.figures;
  let x = barsFrom;
  return coordinationAccounts
    .map((account, place) => {
      const text = `${place + 1} ${parts[account]}`;
      const at = x;
      x += (ems(text) + 1.2) * 14.5;
      return words(text, at, rowHeight / 2, { 'font-size': 14.5 });
    })
    .join('');
}
