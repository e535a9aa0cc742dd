import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';
import { accountabilityWords } from './accountability.ts';
import { afterwardsWords } from './afterwards.ts';
import { chargeWords } from './charges.ts';
import { demandWords } from './demand.ts';
import { digitalWords } from './digital.ts';
import { dutiesWords } from './duties.ts';
import { findingWords } from './finding.ts';
import { handlingWords } from './handling.ts';
import { latentLifeWords } from './latentLife.ts';
import { participationWords } from './participation.ts';
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
  ...afterwardsWords,
  ...participationWords,
  ...accountabilityWords,
  ...digitalWords,
  ...dutiesWords,
};
