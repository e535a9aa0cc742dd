import { DISPUTE } from '../../../models/governance/caseClasses.ts';
import { epochDays } from '../../../models/governance/epoch.ts';
import { expectedFalseAlarms } from '../../../models/governance/mechanisms/earlyWarning.ts';
import type { MeanCounty } from './meanCounty.ts';
import type { RestingClass } from './restingCounty.ts';

/** Wrong alerts a day of the whole county: of the households on the lists, less those that do have a dispute. */
export function falseAlarmsPerDay(
  { parameters, grids, births }: MeanCounty,
  classes: readonly Pick<RestingClass, 'courses'>[],
): number {
  const { levers, uncertainties: u } = parameters;
  if (levers.earlyWarning !== true) return 0;
  const latent = classes[DISPUTE]!.courses.reduce((sum, { share, course }) => sum + share * course.days, 0);
  const withDispute = u.riskListCoverage * births[DISPUTE]! * latent;
  const specificity = levers.earlyWarningThreshold as number;
  return expectedFalseAlarms(u.riskListPerGrid * grids, withDispute, specificity) / epochDays;
}
