import type { ParameterDefinition } from '../definition.ts';

/** What endings leave behind: satisfaction, trust, reporting, recurrence, contagion. */
export const afterwards = [] as const satisfies readonly ParameterDefinition[];
