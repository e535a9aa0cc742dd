import type { ParameterTexts } from './parameterWords.ts';
import { constantsZh } from './zh/constants.ts';
import { leversZh } from './zh/levers.ts';
import { uncertaintiesZh } from './zh/uncertainties.ts';

/** Chinese words of every parameter. */
export const parametersZh: ParameterTexts = { ...leversZh, ...uncertaintiesZh, ...constantsZh };
