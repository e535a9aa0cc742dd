import type { Texts } from '../../../../locales/texts.ts';
import type { ParameterDefinition } from '../../../../models/governance/parameters/definition.ts';
import { parameters } from '../../../../models/governance/parameters/parameters.ts';
import type { Settings } from '../../../../scenarios/checkRun.ts';
import { moneyKeys, staffKeys } from './commonKeys.ts';
import { labelOf, noteOf } from './labels.ts';

const elsewhere = new Set<string>([...moneyKeys, ...staffKeys]);

/** Everything that is the same for all policies and has no place elsewhere on the panel. */
export const assumptions: readonly ParameterDefinition[] = parameters.filter(
  ({ key, kind }) => kind !== 'lever' && !elsewhere.has(key),
);

/** Those that are set, in the model's order; a lever that is set for every policy is one of them. */
export const overridden = (settings: Settings): ParameterDefinition[] =>
  parameters.filter(({ key }) => Object.hasOwn(settings, key) && !elsewhere.has(key));

/** Those whose label, note or key holds every word of `query`, those whose label does first; none for an empty query. */
export const searchAssumptions = (query: string, texts: Texts): ParameterDefinition[] =>
  searchParameters(query, assumptions, texts);

/** The same among any parameters. */
export function searchParameters(
  query: string,
  among: readonly ParameterDefinition[],
  texts: Texts,
): ParameterDefinition[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const found = among.filter(({ key }) => holds(`${labelOf(key, texts)} ${noteOf(key, texts)} ${key}`));
  const byLabel = found.filter(({ key }) => holds(`${labelOf(key, texts)} ${key}`));
  return [...byLabel, ...found.filter((one) => !byLabel.includes(one))];
}
