import { stylesOf } from '../../encoding/policyStyle.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { brokenLines, ems } from './ems.ts';
import { words } from './svg.ts';

/** Where the names of options end and bars begin. */
export const barsFrom = 190;

/** The options with how they are drawn, in the order of the question. */
export function drawnPolicies({ plan, document }: OfficialFacts) {
  const styles = stylesOf(plan.policies.map(({ policy }) => policy));
  return document.policies.map(({ id, label, outcomes }, place) => ({ id, label, outcomes, style: styles[place]! }));
}

/** Of a name beside its bar. */
const largest = 15;
const spacing = 17;

/** The name of an option beside its bar, in at most so many lines, smaller where it would not fit; `y` is the middle. */
export function nameBeside(label: string, y: number, most: 1 | 2 = 2): string {
  const room = barsFrom - 14;
  const lines = most === 1 ? [label] : brokenLines(label, room / largest).slice(0, 2);
  const size = Math.min(largest, ...lines.map((text) => room / ems(text)));
  const first = y - ((lines.length - 1) * spacing) / 2;
  return lines
    .map((text, place) =>
      words(text, barsFrom - 12, first + place * spacing, { 'text-anchor': 'end', 'font-size': size }),
    )
    .join('');
}
