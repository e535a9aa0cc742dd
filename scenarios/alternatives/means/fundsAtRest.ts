import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { fundsPerAttempt } from '../../../models/governance/funds.ts';
import { sufficiency } from '../../../models/governance/mechanisms/money.ts';
import type { MeanCounty } from './meanCounty.ts';
import type { RestingClass } from './restingCounty.ts';

/** Share of attempts by level that money suffices for: as the agent model rations it, over a day. */
export function fundsAtRest({ parameters, arrangement }: MeanCounty, classes: readonly RestingClass[]): Float64Array {
  const each = fundsPerAttempt(parameters);
  const asked = [COMMUNITY, TOWNSHIP, COUNTY].map((level) =>
    classes.reduce((sum, { visits, caseClass }) => {
      const { attempts, inVain } = visits[level]!.tries;
      return sum + (attempts + inVain) * each[caseClass]!;
    }, 0),
  );
  const all = asked.reduce((sum, yuan) => sum + yuan, 0);
  const available = (arrangement.handlingFunds * arrangement.territory.residentShare) / 365;
  const follow = parameters.levers.fundsFollowDuties as number;
  return Float64Array.from(asked, (yuan, level) =>
    all > 0 ? sufficiency(arrangement.usualFundShares[level]!, yuan / all, follow, available / all) : 1,
  );
}
