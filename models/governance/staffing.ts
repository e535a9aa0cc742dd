import { FaultError } from '../../sim/engine/fault.ts';
import { COMMUNITY, COUNTY, TOWNSHIP } from './caseClasses.ts';
import type { Constants, Levers, Uncertainties } from './parameters/governanceParameters.ts';

/** Full-time equivalents of a whole county by where they work under a policy. Their sum never depends on the policy. */
export interface Staffing {
  readonly total: number;
  /** At communities: grid workers, cadres, part-time mediators. */
  readonly community: number;
  /** At township offices, the posted officers included. */
  readonly township: number;
  /** County officers posted down to township offices (resource forward). */
  readonly posted: number;
  readonly departments: number;
  readonly centre: number;
}

/** Staff available for governance work in the county, in full-time equivalents: persons times the share of their time. */
export function totalFte(c: Constants): number {
  return (
    c.gridWorkers * c.gridWorkerShare +
    c.cadres * c.cadreShare +
    c.partTimeMediators * c.partTimeMediatorShare +
    c.fullTimeMediators +
    c.townshipDesks * c.townshipDeskShare +
    c.countyDesks * c.countyDeskShare +
    c.centreStaff
  );
}

const shareKeys = ['staffShareCounty', 'staffShareTownship', 'staffShareCommunity'] as const;

/** How much of their day the clerks that integrated departments name for a hall are there. On call they stay at their own desks. */
const presence = (levers: Levers, rotating: number): number =>
  levers.stationing === 'permanent' ? 1 : levers.stationing === 'rotating' ? rotating : 0;

/**
 * Splits the county's staff as the policy's shares say: the same total for every policy. A part of the centre's people receive petitions; the others sit in their
 * departments until a one-stop hall or a lead official's panels bring them together; to the hall the departments lend further clerks as far as these are
 * stationed there. Throws `sharesMustSumToOne` with the sum.
 */
export function staff(constants: Constants, levers: Levers, u: Uncertainties): Staffing {
  const [county, township, community] = shareKeys.map((key) => levers[key] as number) as [number, number, number];
  const sum = county + township + community;
  if (!(Math.abs(sum - 1) < 1e-6)) {
    throw new FaultError({
      code: 'sharesMustSumToOne',
      path: `levers.${shareKeys.join(' + ')}`,
      value: `${county} + ${township} + ${community} = ${sum}`,
      expected: 1,
    });
  }
  const total = totalFte(constants);
  const integrated = levers.oneStopShare as number;
  // Who convenes panels for a lead official belongs to the centre, and is there all the time.
  const convening = levers.jointPanel === true && levers.leadConvening === true;
  const here = convening ? 1 : u.petitionDeskShare + (1 - u.petitionDeskShare) * integrated;
  const desk = Math.min(total * county, constants.centreStaff * here);
  const lent = u.hallStaffShare * integrated * presence(levers, u.rotatingPresence);
  const centre = desk + (total * county - desk) * lent;
  const departments = total * county - centre;
  const posted = departments * (levers.resourceForward as number);
  return {
    total,
    community: total * community,
    township: total * township + posted,
    posted,
    departments: departments - posted,
    centre,
  };
}

/** Shares of the working day that are not there for cases. */
export interface DayShares {
  readonly reporting: number;
  readonly training: number;
  readonly patrol: number;
  readonly outreach: number;
  readonly meeting: number;
}

/** Of a level's day; what is left over must be positive, or the policy cannot be staffed (`cannotStaff`, with the arithmetic). */
export function checkDay(level: number, shares: DayShares): number {
  const taken = shares.reporting + shares.training + shares.patrol + shares.outreach + shares.meeting;
  if (!(taken < 0.95)) {
    const name = level === COMMUNITY ? 'community' : level === TOWNSHIP ? 'township' : level === COUNTY ? 'county' : '';
    throw new FaultError({
      code: 'cannotStaff',
      path: `staffing.${name}`,
      value: `reporting ${shares.reporting} + training ${shares.training} + patrol ${shares.patrol} + outreach ${shares.outreach} + meeting ${shares.meeting} = ${taken}`,
      expected: '< 0.95',
    });
  }
  return 1 - taken;
}

/** A station without a single hour would never serve anybody: `cannotStaff`. */
export function checkStation(station: number, fte: number, hours: number): void {
  if (hours > 0) return;
  throw new FaultError({
    code: 'cannotStaff',
    path: `staffing.station.${station}`,
    value: `${fte} FTE, ${hours} h`,
    expected: '> 0 h',
  });
}
