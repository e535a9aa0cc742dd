import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { DecisionCaution } from '../../sim/analysis/decision/decisionCaution.ts';
import { fixed } from '../numbers.ts';
import { sharePercent } from './decisionWords.ts';

/** What a caution says and what to do, its values filled in; where it is grave, that nothing is to be concluded. */
export function decisionCautionText({ code, isGrave, values }: DecisionCaution, texts: Texts): string {
  const t = texts.decision;
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    name === 'share' ? sharePercent(value, texts) : fixed(value, 0),
  ]);
  const text = fill(t.cautions[code], Object.fromEntries(filled));
  return isGrave ? fill(t.grave, { text }) : text;
}
