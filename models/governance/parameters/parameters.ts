import { constants } from './constants.ts';
import type { ParameterDefinition } from './definition.ts';
import { levers } from './levers.ts';
import { uncertainties } from './uncertainties.ts';

/** Every parameter of the model: levers, uncertainties, constants, in this order. */
export const parameters: readonly ParameterDefinition[] = [...levers, ...uncertainties, ...constants];

const byKey = new Map(parameters.map((definition) => [definition.key, definition]));

/** The definition of a parameter, or undefined where no parameter has that key. */
export const parameterOf = (key: string): ParameterDefinition | undefined => byKey.get(key);
