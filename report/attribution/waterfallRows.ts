import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { Explanation } from '../../scenarios/attribution/explainDifference.ts';
import { displayed, fixed } from '../numbers.ts';
import { type PolicyNames, policyName } from '../sensitivity/sensitivityNames.ts';
import { unitText } from '../words.ts';
import { groupLabel } from './groupLabel.ts';
import { shownParts } from './shownParts.ts';

/** A bar of the chart. All numbers are in shown units: percent for shares, else the unit of the outcome. */
export interface WaterfallRow {
  readonly kind: 'start' | 'part' | 'end';
  readonly label: string;
  /** Levels between which it stands; of the ends from 0 to their level. */
  readonly from: number;
  readonly to: number;
  /** As it is written at the bar: parts add up to the difference as it is shown, and to what lies between the ends as they are. */
  readonly text: string;
  /** Of parts. */
  readonly value?: number;
  readonly lo?: number;
  readonly hi?: number;
  /** What the group would bring as the first step, and as the last. */
  readonly first?: number;
  readonly last?: number;
  /** Yuan a year by which it changes what is left for handling cases. */
  readonly handling?: number;
  /** Labels of the levers that differ; none for the transition. */
  readonly levers?: readonly string[];
}

export interface WaterfallData {
  readonly unit: string;
  readonly rows: readonly WaterfallRow[];
}

/** The data of a waterfall chart, from the reference's level to the policy's; empty where nothing is known. */
export function waterfallRows(explanation: Explanation, texts: Texts, own?: PolicyNames): WaterfallData {
  const { groups, handling, policy, reference, result, unit, waterfall } = explanation;
  const { factor, unit: shownUnit } = displayed(unit);
  const known = { unit: unitText(shownUnit, texts) };
  if (result.n === 0) return { ...known, rows: [] };
  const shown = shownParts(explanation, texts);
  const end = (kind: 'start' | 'end', id: string, level: number, as: number): WaterfallRow => ({
    kind,
    label: fill(texts.attribution[kind], { policy: policyName(id, texts, own) }),
    from: 0,
    to: level * factor,
    text: fixed(as, shown.decimals),
  });
  const parts = waterfall.bars.map(
    ({ player, from, to, value, lo, hi }): WaterfallRow => ({
      kind: 'part',
      label: groupLabel(groups[player]!, texts),
      from: from * factor,
      to: to * factor,
      text: shown.text({ value, lo, hi }, { as: shown.parts[player]! }),
      value: value * factor,
      lo: lo * factor,
      hi: hi * factor,
      first: result.first[player]!.value * factor,
      last: result.last[player]!.value * factor,
      handling: handling[player]!,
      levers: groups[player]!.levers.map((key) => texts.parameters[key].label),
    }),
  );
  return {
    ...known,
    rows: [end('start', reference, waterfall.from, shown.from), ...parts, end('end', policy, waterfall.to, shown.to)],
  };
}
