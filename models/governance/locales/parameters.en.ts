import { constantsEn } from './en/constants.ts';
import { leversEn } from './en/levers.ts';
import { uncertaintiesEn } from './en/uncertainties.ts';
import type { ParameterTexts } from './parameterWords.ts';

/** English words of every parameter. */
export const parametersEn: ParameterTexts = { ...leversEn, ...uncertaintiesEn, ...constantsEn };
