import { COMMUNITY, COUNTY, DISPUTE, HAZARD, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { pairwiseMeetingHours } from '../../../models/governance/mechanisms/panel.ts';
import { localKnowledge } from '../../../models/governance/mechanisms/success.ts';
import { logistic, pow } from '../../../sim/engine/arithmetic.ts';
import type { MeanCounty } from './meanCounty.ts';
import { overMatters, type TypicalCase } from './typicalCase.ts';

/** How far the desks of a level are generalists, as in the agent model. */
const generalists = [1, 0.5, 0];

/** Whether a township's enforcement team deals with a class, as one party with its own skill. */
export const byTeam = ({ arrangement: { map } }: MeanCounty, caseClass: number, level: number): boolean =>
  level === TOWNSHIP && caseClass === HAZARD && map.firstTeam >= 0;

/** Parties of a case of so many matters: one a department at the county, one an office at townships, one desk at communities. */
const partiesOf = (county: MeanCounty, caseClass: number, level: number, matters: number): number => {
  if (level === COMMUNITY || byTeam(county, caseClass, level)) return 1;
  return Math.min(matters, level === COUNTY ? matters : county.arrangement.map.nOffices);
};

/** Mean number of parties, each of whom works on the case at its own desk. */
export const meanParties = (county: MeanCounty, caseClass: number, level: number): number =>
  overMatters(county.parameters.uncertainties, (matters) => partiesOf(county, caseClass, level, matters));

/** Skill of a level's desks, or of its team, with the typical case. */
function skillWith(county: MeanCounty, typical: TypicalCase, caseClass: number, level: number): number {
  const { enforcementSkill, specialism } = county.parameters.uncertainties;
  if (byTeam(county, caseClass, level)) return county.skill[level]! * enforcementSkill;
  return county.skill[level]! * (1 + specialism * generalists[level]! * (0.5 - typical.expertise));
}

/** Mean staff hours of one attempt of all parties together, by what they are: handling, road and ratings, and meetings. */
export interface AttemptHours {
  readonly handling: number;
  readonly meeting: number;
  /** Asking for ratings: reporting that a case causes. */
  readonly rating: number;
}

/** Of the typical case of a class at severity `s`. */
export function attemptHours(
  county: MeanCounty,
  typical: TypicalCase,
  caseClass: number,
  level: number,
  s: number,
): AttemptHours {
  const { parameters, rules, km } = county;
  const { uncertainties: u, levers } = parameters;
  const parties = meanParties(county, caseClass, level);
  const matters = overMatters(u, (n) => 1 + u.mattersSlope * (n - 1));
  const local = u.localDiscount * typical.locality * localKnowledge(level, u.townshipKnowledge);
  const protocol = u.protocolSaving * (levers.mechanismForward as number) * typical.regular;
  const generalist = rules.window && level === TOWNSHIP && caseClass === REQUEST ? 1 + u.generalistPenalty : 1;
  const pace = skillWith(county, typical, caseClass, level) * rules.pace;
  const hours =
    (typical.hours * generalist * (1 + u.severitySlope * s) * matters * (1 - local) * (1 - protocol)) / pace;
  const driven = byTeam(county, caseClass, level) ? 1 : u.onSiteShare;
  const road = caseClass === REQUEST || level === COMMUNITY ? 0 : (driven * 2 * km[level]!) / u.travelKmPerHour;
  const integration = level === COUNTY ? rules.countyIntegration : rules.localIntegration;
  const meeting = overMatters(u, (n) =>
    pairwiseMeetingHours(
      partiesOf(county, caseClass, level, n),
      u.panelHoursMember,
      u.panelHoursPair,
      integration,
      u.pairLatency,
    ),
  );
  const rating = caseClass === HAZARD ? 0 : u.ratingHours * rules.rating;
  return { handling: hours + road * parties, meeting, rating };
}

/** Chance that an attempt settles the typical case at severity `s`, after so many attempts anywhere, where funds suffice for the share `funds` of attempts. */
export function attemptChance(
  county: MeanCounty,
  typical: TypicalCase,
  caseClass: number,
  level: number,
  { s, attempts, funds }: { readonly s: number; readonly attempts: number; readonly funds: number },
): number {
  const { parameters, rules } = county;
  const { uncertainties: u, levers } = parameters;
  const dispute = caseClass === DISPUTE;
  const lost = dispute && level !== COMMUNITY ? rules.contextLoss * typical.locality : 0;
  const rigid = dispute ? u.protocolRigidity * (levers.mechanismForward as number) * (1 - typical.regular) : 0;
  const elders = dispute && level === COMMUNITY ? rules.elderWord : 0;
  const x =
    rules.successLogit +
    u.successSkill * (skillWith(county, typical, caseClass, level) - 1) -
    u.successSeverity * (s - u.successAtSeverity) +
    u.successLocality * typical.locality * (localKnowledge(level, u.townshipKnowledge) - 0.5) +
    u.successCohesion * (county.cohesion - 0.5) +
    (u.successNorms + elders) * (county.norms - 0.5) -
    u.stagePenalty * attempts -
    lost -
    rigid;
  const agreed = overMatters(u, (n) => pow(rules.agreement, partiesOf(county, caseClass, level, n) - 1));
  return logistic(x) * agreed * funds;
}

/** Mean number of wrong desks that the typical case of severity `s` sees at a level, as many attempts behind it. */
export function wrongDesks(
  county: MeanCounty,
  typical: TypicalCase,
  caseClass: number,
  level: number,
  { s, attempts }: { readonly s: number; readonly attempts: number },
): number {
  if (level === COMMUNITY || byTeam(county, caseClass, level)) return 0;
  const { parameters, rules, arrangement } = county;
  const { uncertainties: u, levers } = parameters;
  if (level === TOWNSHIP && rules.window) return 0;
  const protocol = 1 - u.protocolClarity * (levers.mechanismForward as number) * typical.regular;
  const shirked = 1 + (u.shirking * s + u.blame * attempts) * rules.shirking;
  const p =
    Math.min(0.8, u.misroutePerHop * typical.ambiguity * protocol * shirked) *
    (level === TOWNSHIP ? rules.undispatched : 1);
  let hops = 0;
  for (let n = 1; n <= mostHops; n++) hops += pow(p, n);
  const { nDepartments, nOffices } = arrangement.map;
  // Who shares an office with the right department costs nothing; integrated departments know each other.
  if (level === TOWNSHIP) return hops * (1 - (nDepartments / nOffices - 1) / (nDepartments - 1));
  return hops * (1 - integratedShare(county, typical));
}

const mostHops = 6;

/** Share of the typical cases whose first department has its window in the one-stop centre. */
export const integratedShare = ({ rules }: MeanCounty, { departments }: TypicalCase): number =>
  departments.reduce((sum, share, d) => (d < rules.integrated ? sum + share : sum), 0);
