import type { SourceKey } from '../parameters/definition.ts';
import { literatureSources } from './literatureSources.ts';
import { seedSources } from './seedSources.ts';
import type { Source } from './source.ts';

/** The bibliography: every source that a parameter or a case value names. */
export const sources: Readonly<Record<SourceKey, Source>> = { ...seedSources, ...literatureSources };
