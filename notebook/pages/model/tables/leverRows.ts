import type { LeverKey } from '../../../../models/governance/parameters/levers.ts';
import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import { rangeText } from '../../../../report/parameterText.ts';
import type { ModelTexts } from '../../../locales/en/model.ts';
import type { Facts } from './parameterRows.ts';

export function leverOf(key: LeverKey): { readonly unit: string; readonly range: string } {
  const definition = parameterOf(key)!;
  return { unit: definition.unit, range: rangeText(definition) };
}

/** What a lever costs: in the description's words where its price lies in what it does, else whether staff hours or money are worked out from it. */
export function leverPrice(
  key: LeverKey,
  facts: Facts,
  prices: Readonly<Record<string, string>>,
  t: ModelTexts['levers'],
): string {
  const files = facts[key]?.files ?? [];
  const takes = [
    ...(files.some((file) => file === 'arrangement.ts' || file === 'staffing.ts') ? [t.takesHours] : []),
    ...(files.includes('budget.ts') || files.includes('funds.ts') ? [t.takesMoney] : []),
  ];
  return prices[key] ?? (takes.length > 0 ? takes.join(' · ') : t.takesCases);
}
