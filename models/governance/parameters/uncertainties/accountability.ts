import type { ParameterDefinition } from '../definition.ts';

/** What ranking, audit, rating and appraisal do and cost. */
export const accountability = [] as const satisfies readonly ParameterDefinition[];
