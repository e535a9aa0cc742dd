import { featureNames } from '../../../scenarios/alternatives/agentFeatures.ts';
import { OptionReader } from '../../optionReader.ts';
import { type RawRunOptions, type RunOptions, readRunOptions } from '../runOptions.ts';

/** Options of `alternatives` as the command line gives them. */
export interface RawAlternativesOptions extends RawRunOptions {
  readonly features?: string;
}

export interface AlternativesOptions extends RunOptions {
  /** Features to turn off, one by one. */
  readonly features: readonly string[];
}

/** Few worlds of a fifth of a county: the alternatives take a second, and the sign of large differences shows in a minute or two. */
export const alternativesDefaults = { replicates: 6, slice: '1/5' } as const;

/** Checks the options; throws one `FaultError` with everything that is wrong. */
export function readAlternativesOptions(raw: RawAlternativesOptions, workers: number): AlternativesOptions {
  const reader = new OptionReader();
  const features = readFeatures(raw.features ?? 'none', reader);
  reader.done();
  const defaults = { replicates: alternativesDefaults.replicates, workers };
  return { ...readRunOptions({ slice: alternativesDefaults.slice, ...raw }, defaults), features };
}

function readFeatures(text: string, reader: OptionReader): readonly string[] {
  if (text === 'none') return [];
  if (text === 'all') return featureNames;
  const names = text.split(',').map((name) => name.trim());
  for (const name of names) reader.oneOf('--features', name, featureNames, '');
  return [...new Set(names)];
}
