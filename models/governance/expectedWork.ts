import { exp, ln } from '../../sim/engine/arithmetic.ts';
import { COMMUNITY, COUNTY, HAZARD, nClasses, TOWNSHIP } from './caseClasses.ts';
import { type CaseType, caseTypes, departmentWeights } from './caseTypes.ts';
import { type Authority, covering, expectedGrievances } from './duties.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';
import { typeHours } from './rules.ts';

/*
 * What a county that knows its case load would reckon with when it hands out desks: mean values only, no draws and no outcomes. The same rule for every
 * policy, so that no arrangement is better placed than another.
 */

/** Hours a year of the whole county that each department's cases take at a level, and what all its desks do alike for cases that are not theirs. */
export interface LevelWork {
  /** By department. */
  readonly handling: Float64Array;
  /** Of the enforcement teams, where there are any. */
  readonly team: number;
  /** Wrong desks, spread over all departments. */
  readonly misrouted: number;
}

const stepDays = 5;
const longestDays = 5 * 365;

/**
 * Share of grievances that surface before they fade or are settled quietly: ∫ surface·s·S dt over logistic severity, with S the chance to be still latent under
 * hazards surface·s and quiet·(1 - s). By steps of five days.
 */
export function surfacingShare(surface: number, quiet: number, initial: number, growth: number): number {
  const survival = (days: number) => {
    const m = ln(initial + (1 - initial) * exp(-growth * days)) / growth;
    return exp(-surface * (days + m) + quiet * m);
  };
  let share = 0;
  let before = 1;
  for (let day = stepDays; day <= longestDays; day += stepDays) {
    const s = initial / (initial + (1 - initial) * exp(-growth * (day - stepDays / 2)));
    const now = survival(day);
    share += ((before - now) * surface * s) / (surface * s + quiet * (1 - s));
    before = now;
  }
  return share;
}

/** Cases of the whole county that surface in a year, by class; `visits` is the mean number of patrol visits per household and day. */
export function expectedCases(parameters: GovernanceParameters, visits: number): Float64Array {
  const { uncertainties: u, constants } = parameters;
  const claims = [u.claimDisputePerDay, u.claimRequestPerDay, u.claimHazardPerDay];
  const detected = [u.detectDispute, u.detectRequest, u.detectHazard];
  const severities = [u.severityDispute, u.severityRequest, u.severityHazard];
  const neighbours = [1, u.neighbourFactorRequest, u.neighbourFactorHazard];
  return expectedGrievances(parameters).map((born, k) => {
    const surface = claims[k]! * (0.5 + u.trustMean) + detected[k]! * visits;
    const quiet = u.fadePerDay + u.neighbourSettlingPerDay * constants.autonomyMean * neighbours[k]!;
    return born * surfacingShare(surface, quiet, severities[k]!, u.growthPerDay);
  });
}

/**
 * Work of township offices and county departments, indexed by level (communities have one desk for everything). A case of a class enters where its residents
 * choose and is handled at the lowest level from there on that may close it.
 */
export function expectedWork(parameters: GovernanceParameters, authority: Authority, visits: number): LevelWork[] {
  const { uncertainties: u, levers, constants } = parameters;
  // What a desk does with any case weighs most on the small ones.
  const hours = typeHours(u).map((base) => base + u.intakeHours + u.entryHours);
  const atCommunity = levers.screening === true ? 1 : u.entryAtCommunity;
  const atCounty = levers.screening === true ? 0 : u.entryAtCounty;
  const community = authority.community.reduce((sum, share) => sum + share, 0) / authority.community.length;
  const work = [COMMUNITY, TOWNSHIP, COUNTY].map(() => ({
    handling: new Float64Array(constants.departments),
    team: 0,
    misrouted: 0,
  }));
  const cases = expectedCases(parameters, visits);
  for (let k = 0; k < nClasses; k++) {
    const open = authority.open[k]!;
    const mayTownship = covering(open, authority.township[k]!);
    const mayCommunity = covering(open, Math.min(community, authority.township[k]!));
    const toTownship = 1 - atCounty - atCommunity * mayCommunity;
    const received = [0, toTownship, atCounty + (1 - atCounty) * (1 - mayTownship)];
    const handled = [0, Math.max(0, toTownship - (1 - atCounty) * (1 - mayTownship)), received[COUNTY]!];
    for (const level of [TOWNSHIP, COUNTY]) {
      const at = work[level]!;
      const byTeam = level === TOWNSHIP && k === HAZARD && levers.unifiedEnforcement === true;
      const coming = cases[k]! * handled[level]!;
      at.misrouted += byTeam ? 0 : cases[k]! * received[level]! * wrongDesks(u.misroutePerHop) * u.hopHours;
      for (const [index, type] of caseTypes.entries()) {
        if (type.caseClass !== k) continue;
        const total = coming * type.share * hours[index]!;
        if (byTeam) at.team += total;
        else addByDepartment(at.handling, type, total);
      }
    }
  }
  return work;
}

const wrongDesks = (misroute: number): number => misroute / (1 - misroute);

/** Hours of a type, divided among the departments it belongs to. */
function addByDepartment(handling: Float64Array, { departments }: CaseType, total: number): void {
  departments.forEach((department, rank) => {
    handling[department % handling.length]! += total * departmentWeights[rank]!;
  });
}

/** The least share of an even split that every desk is staffed with: somebody must be there to say that it is not responsible. */
const leastShare = 0.1;

/** Share of a level's staff at each department's desks, without the teams; sums to 1. */
export function departmentShares({ handling, misrouted }: LevelWork): Float64Array {
  const n = handling.length;
  const total = misrouted + handling.reduce((sum, hours) => sum + hours, 0);
  if (!(total > 0)) return new Float64Array(n).fill(1 / n);
  return handling.map((hours) => ((1 - leastShare) * (hours + misrouted / n)) / total + leastShare / n);
}

/** All hours of a level, the teams' included. */
export const levelHours = ({ handling, team, misrouted }: LevelWork): number =>
  team + misrouted + handling.reduce((sum, hours) => sum + hours, 0);

/** Share of a level's work that its enforcement teams do. */
export const teamShare = (work: LevelWork): number => (work.team > 0 ? work.team / levelHours(work) : 0);
