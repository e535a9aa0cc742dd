import type { ParameterDefinition } from '../definition.ts';

/** Those who take part and are not staff. */
export const participation = [] as const satisfies readonly ParameterDefinition[];
