import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import { valueText } from '../parameterText.ts';
import { unitText } from '../words.ts';

/** Over what a factor is varied: `[0.003, 0.03] 1/d, logarithmic`, `no | yes`, `× [0.5, 1.5]: cadreShare, …`. */
export function factorRange(factor: Factor, choice: FactorChoice, texts: Texts): string {
  const t = texts.sweep;
  if (factor.kind === 'choice') return factor.values.map((value) => valueText(value, texts)).join(' | ');
  const range = `[${factor.range.join(', ')}]`;
  const spacing = factor.kind === 'number' && factor.spacing === 'logarithmic' ? t.logarithmic : '';
  if ('times' in choice) return `${fill(t.times, { range, keys: choice.times.join(', ') })}${spacing}`;
  return `${range} ${unitText(parameterOf(factor.key)?.unit ?? '', texts)}`.trimEnd() + spacing;
}
