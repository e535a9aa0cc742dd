import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';
import { chargeWords } from './charges.ts';
import { demandWords } from './demand.ts';
import { findingWords } from './finding.ts';
import { handlingWords } from './handling.ts';
import { latentLifeWords } from './latentLife.ts';
import { routingWords } from './routing.ts';
import { settlementWords } from './settlement.ts';

export const uncertaintiesEn: Readonly<Record<UncertaintyKey, ParameterWords>> = {
  ...demandWords,
  ...latentLifeWords,
  ...findingWords,
  ...routingWords,
  ...handlingWords,
  ...settlementWords,
  ...chargeWords,
};
