import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { usualSpacing } from '../../sim/experiment/designs/valueInRange.ts';
import type { Factor } from '../../sim/experiment/factor.ts';
import type { Policy } from '../composePolicy.ts';
import { geneOf } from './leverGenes.ts';

/**
 * `stated`: from the least to the greatest that any of the policies sets or gives as the range of what it sets: nothing that no source comes near. `declared`: all that the model allows, much of which nobody ever tried.
 */
export type RangeChoice = 'stated' | 'declared';

/** The factor of a key that can be searched. Flags and options take all their values. Undefined where all policies set and state the same number. */
export function geneFactor(key: string, ranges: RangeChoice, policies: readonly Policy[]): Factor | undefined {
  const definition = parameterOf(key);
  if (definition?.type === 'boolean') return { key, kind: 'choice', values: [false, true] };
  if (definition?.type === 'option') return { key, kind: 'choice', values: definition.options };
  const range = ranges === 'declared' ? (definition?.bounds ?? [0, 1]) : hull(key, policies);
  if (!(range[0] < range[1])) return undefined;
  return definition?.type === 'integer'
    ? { key, kind: 'integer', range }
    : { key, kind: 'number', range, spacing: usualSpacing(range) };
}

/** A part has no stated range of its own: only what the policies set. */
function hull(key: string, policies: readonly Policy[]): readonly [low: number, high: number] {
  const all = policies.flatMap(({ levers, origins }) => [
    geneOf(levers, key) as number,
    ...(Object.hasOwn(origins, key) ? (origins[key as keyof typeof origins].sourced.range ?? []) : []),
  ]);
  return [Math.min(...all), Math.max(...all)];
}
