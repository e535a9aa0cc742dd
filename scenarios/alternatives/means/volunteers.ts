import { COMMUNITY, DISPUTE } from '../../../models/governance/caseClasses.ts';
import { neighbourLimit } from '../../../models/governance/mechanisms/neighbours.ts';
import type { MeanCounty } from './meanCounty.ts';
import type { RestingClass } from './restingCounty.ts';

/**
 * Share, at most 1, of the wished-for settling among neighbours that volunteers and elders have hours for. `easeDays`: Σ (1 - s) over the latent grievances of each
 * class. Elders sit in on as many disputes as at rest.
 */
export function volunteersSuffice(
  county: MeanCounty,
  classes: readonly RestingClass[],
  autonomy: number,
  easeDays: readonly number[],
): number {
  const { parameters, rules, residents, resources, norms } = county;
  const { levers, uncertainties: u } = parameters;
  const willing = (levers.volunteerHours as number) * (0.5 + resources) * (0.5 + autonomy);
  const capacity = ((willing + (levers.elderHours as number) * (0.5 + norms)) * residents) / 1000 / 7;
  const wished = classes.reduce((sum, { caseClass }, k) => {
    const wish = u.neighbourSettlingPerDay * rules.neighbourFactor[caseClass]! * autonomy;
    return sum + easeDays[k]! * wish * u.neighbourHours;
  }, 0);
  const { attempts, inVain } = classes[DISPUTE]!.visits[COMMUNITY]!.tries;
  const sittings = rules.elderWord > 0 ? (attempts + inVain) * u.elderSittingHours : 0;
  return neighbourLimit(capacity, wished + sittings);
}
