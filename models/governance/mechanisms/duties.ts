import type { Uncertainties } from '../parameters/governanceParameters.ts';

/** How far duties are pushed down once access control has refused what it can: U·(1 - effect·control). */
export const dutiesPushedDown = (u: Uncertainties, pushed: number, control: number): number =>
  pushed * (1 - u.accessEffect * control);

/** Chance that a level without authority tries all the same: unclear lists, and duties that came down though nobody there can fulfil them. */
export const unclearAuthority = (u: Uncertainties, pushedDown: number): number =>
  u.authorityUnclear + (1 - u.authorityUnclear) * pushedDown * u.unsuitableDuties;

/** Paperwork no department is left without, as a share of its day. */
const leastReporting = 0.05;

/** Full-time equivalents of paperwork that departments of `departmentsFte` push down, at most what they have beyond the least; those below need `dutyWaste` times as many. */
export const dutyFte = (u: Uncertainties, pushedDown: number, departmentsFte: number): number =>
  Math.min(u.dutyHoursShare * pushedDown, Math.max(0, u.reportingShare - leastReporting)) * departmentsFte;
