import type { ParameterDefinition } from '../definition.ts';

/** What data and terminals do and cost. */
export const digital = [] as const satisfies readonly ParameterDefinition[];
