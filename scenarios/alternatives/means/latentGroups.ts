import { DISPUTE, HAZARD, REQUEST } from '../../../models/governance/caseClasses.ts';
import { epochDays } from '../../../models/governance/epoch.ts';
import { sensitivity } from '../../../models/governance/mechanisms/earlyWarning.ts';
import { targetedChance } from '../../../models/governance/mechanisms/patrol.ts';
import type { MeanCounty } from './meanCounty.ts';

/** How a latent grievance comes to light, in the order of `surfacing`. */
export const ways = ['claim', 'overHeads', 'patrol', 'outreach', 'alert'] as const;
export type Way = (typeof ways)[number];

/** Grievances of a class that share their hazards. Disputes on a risk list that the score picks out are a group of their own. */
export interface LatentGroup {
  readonly caseClass: number;
  /** Share of the class. */
  readonly share: number;
  /** Whether an alert finds them, half an epoch after their birth on average. */
  readonly alerted: boolean;
}

/** What moves the hazards of a run: trust and readiness to report, autonomy, and how far volunteers' hours suffice. */
export interface Climate {
  readonly trust: number;
  readonly reporting: number;
  readonly autonomy: number;
  readonly neighbourLimit: number;
  /** Share of patrols and outreach that is there. */
  readonly capacity: number;
}

/** Hazards a day of a latent grievance of severity s: claims, going over heads and patrols times s; outreach, fading and neighbours times 1 - s; alerts as they are. */
export interface Hazards {
  readonly claim: number;
  readonly overHeads: number;
  readonly patrol: number;
  readonly outreach: number;
  readonly alert: number;
  readonly fade: number;
  readonly neighbours: number;
}

export function latentGroups({ parameters: { uncertainties: u, levers } }: MeanCounty): LatentGroup[] {
  const picked =
    levers.earlyWarning === true
      ? u.riskListCoverage * sensitivity(levers.earlyWarningThreshold as number, u.warningAuc)
      : 0;
  return [
    { caseClass: DISPUTE, share: 1 - picked, alerted: false },
    { caseClass: DISPUTE, share: picked, alerted: true },
    { caseClass: REQUEST, share: 1, alerted: false },
    { caseClass: HAZARD, share: 1, alerted: false },
  ];
}

/** Of a county in a climate, one entry a group. */
export function hazardsOf(county: MeanCounty, { caseClass, alerted }: LatentGroup, climate: Climate): Hazards {
  const { parameters, rules } = county;
  const u = parameters.uncertainties;
  const household = caseClass !== HAZARD;
  const trust = household ? climate.trust : u.trustMean;
  return {
    claim: rules.claim[caseClass]! * climate.reporting * (0.5 + trust),
    overHeads: household ? u.overHeadsPerDay * climate.reporting * meanDistrust(county, trust - u.trustMean) : 0,
    patrol: rules.detect[caseClass]! * county.visitRate * visitFactor(county, caseClass) * climate.capacity,
    outreach: household ? rules.outreach * climate.capacity : 0,
    alert: alerted ? 2 / epochDays : 0,
    fade: u.fadePerDay,
    neighbours:
      u.neighbourSettlingPerDay * climate.autonomy * rules.neighbourFactor[caseClass]! * climate.neighbourLimit,
  };
}

/** How much oftener than the average household one with a grievance of a class is visited: scores are of disputes. */
function visitFactor({ parameters, rules }: MeanCounty, caseClass: number): number {
  if (caseClass !== DISPUTE) return 1;
  const { patrolTargetShare, warningAuc } = parameters.uncertainties;
  const chance = targetedChance(patrolTargetShare, warningAuc);
  return chance * rules.targetedVisits + (1 - chance) * rules.otherVisits;
}

/** E max(0, 1 - T/overHeadsTrust) over households, whose trust is spread about its mean: those who go over heads are the distrustful, whatever the mean. */
export function meanDistrust({ parameters, trusts }: MeanCounty, shift: number): number {
  const { overHeadsTrust } = parameters.uncertainties;
  const distrust = (trust: number) => Math.max(0, 1 - Math.min(1, Math.max(0, trust)) / overHeadsTrust);
  return trusts.reduce((sum, trust) => sum + distrust(trust + shift), 0) / trusts.length;
}
