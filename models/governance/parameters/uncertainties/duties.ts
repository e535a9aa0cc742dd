import type { ParameterDefinition } from '../definition.ts';

/** Duties pushed down, lists, turnover, windows, teams and centres. */
export const duties = [] as const satisfies readonly ParameterDefinition[];
