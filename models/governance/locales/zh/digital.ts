import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const digitalWords = {} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
