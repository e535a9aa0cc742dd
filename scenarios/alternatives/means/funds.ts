import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { fundsPerAttempt } from '../../../models/governance/funds.ts';
import { sufficiency } from '../../../models/governance/mechanisms/money.ts';
import type { MeanCounty } from './meanCounty.ts';

/** Attempts a day of a class at each level. */
export interface Attempts {
  readonly caseClass: number;
  readonly attempts: readonly number[];
}

/** By level: share of so many attempts that money suffices for, as the agent model rations it. */
export function fundsFor({ parameters, arrangement }: MeanCounty, classes: readonly Attempts[]): number[] {
  const each = fundsPerAttempt(parameters);
  const asked = [COMMUNITY, TOWNSHIP, COUNTY].map((level) =>
    classes.reduce((sum, { attempts, caseClass }) => sum + attempts[level]! * each[caseClass]!, 0),
  );
  const all = asked.reduce((sum, yuan) => sum + yuan, 0);
  const available = (arrangement.handlingFunds * arrangement.territory.residentShare) / 365;
  const follow = parameters.levers.fundsFollowDuties as number;
  return asked.map((yuan, level) =>
    all > 0 ? sufficiency(arrangement.usualFundShares[level]!, yuan / all, follow, available / all) : 1,
  );
}
