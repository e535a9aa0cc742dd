import { FaultError } from '../../sim/engine/fault.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';
import { yearlyHours } from './partners.ts';
import type { Staffing } from './staffing.ts';

/** What a policy's levers cost in a year, in yuan, beyond the wages that are the same for all. */
export interface Charges {
  readonly earlyWarning: number;
  readonly oneStop: number;
  readonly training: number;
  readonly posting: number;
  readonly protocols: number;
  readonly outreach: number;
  readonly elders: number;
  readonly social: number;
  readonly committees: number;
  readonly experts: number;
  readonly dataSharing: number;
  readonly commandCentres: number;
  readonly terminals: number;
  readonly merging: number;
}

export interface Budget {
  /** Yuan a year for programmes and cases; the same under every policy. */
  readonly programme: number;
  readonly charges: Charges;
  /** What remains for handling cases. */
  readonly handling: number;
}

/** Works out a policy's charges against the county's programme budget. Throws `overBudget` with the whole sum where it is short. */
export function budget(parameters: GovernanceParameters, staffing: Staffing): Budget {
  const { constants: c, uncertainties: u, levers } = parameters;
  const lever = (key: keyof typeof levers) => levers[key] as number;
  const charges: Charges = {
    // Targeted visits need the same scores.
    earlyWarning:
      u.earlyWarningYuanPerResident * c.residents * (levers.earlyWarning === true ? 1 : lever('patrolTargeting')),
    oneStop: u.oneStopYuanPerDepartment * lever('oneStopShare') * c.departments,
    training: u.trainingYuanPerFte * lever('skillsFollowDuties') * (staffing.community + staffing.township),
    posting: u.postingYuanPerFte * staffing.posted,
    protocols: u.protocolYuanPerDepartment * lever('mechanismForward') * c.departments,
    commandCentres: levers.commandCentre === true ? u.commandYuanPerTownship * c.townships : 0,
    elders: u.elderYuanPerHour * yearlyHours(parameters, lever('elderHours')),
    social: u.socialYuanPerHour * yearlyHours(parameters, lever('socialOrganisationHours')),
    committees: u.committeeYuanPerHour * yearlyHours(parameters, lever('industryCommitteeHours')),
    experts: u.expertYuanPerHour * lever('expertFunding') * yearlyHours(parameters, lever('expertHours')),
    dataSharing: u.sharingYuanPerDepartment * lever('dataSharing') * c.departments,
    terminals: u.terminalYuan * lever('terminals'),
    // Systems that are merged must be moved and kept compatible.
    merging: u.mergingYuan * Math.max(0, (parameters.statusQuo.terminals as number) - lever('terminals')),
    outreach: u.outreachYuanPerCommunityDay * lever('outreachDaysPerMonth') * 12 * c.communities,
  };
  const programme = c.programmeYuanPerResident * c.residents;
  // Written so that NaN stays in and fails below.
  const items = Object.entries(charges).filter(([, yuan]) => !(yuan <= 0));
  const total = items.reduce((sum, [, yuan]) => sum + yuan, 0);
  if (!(total <= programme)) {
    const arithmetic = items.map(([name, yuan]) => `${name} ${Math.round(yuan)}`).join(' + ');
    throw new FaultError({
      code: 'overBudget',
      path: 'levers',
      value: `${arithmetic} = ${Math.round(total)} yuan`,
      expected: `≤ ${Math.round(programme)} yuan`,
    });
  }
  return { programme, charges, handling: programme - total };
}
