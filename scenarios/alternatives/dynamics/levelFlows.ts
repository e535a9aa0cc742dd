import { COMMUNITY } from '../../../models/governance/caseClasses.ts';
import { patienceOf } from '../means/unattended.ts';
import type { CaseSetting } from './caseSetting.ts';
import {
  ATTEMPTS,
  at,
  COORDINATION,
  FUNDED,
  FUNDED_ATTEMPTS,
  HOURS,
  OPEN,
  OPEN_DAYS,
  REPLIED,
  RETURNING,
  SETTLED,
  UNATTENDED,
  VISITED,
} from './places.ts';
import { CENTRE } from './pools.ts';
import type { VisitUnit } from './visitUnit.ts';

/** A class at a level, now. */
export interface AtLevel {
  readonly setting: CaseSetting;
  readonly caseClass: number;
  readonly level: number;
  readonly unit: VisitUnit;
  /** Days of a visit, and the share of what is asked of the level that its hours suffice for. */
  readonly days: number;
  readonly suffices: number;
  /** Cases a day that come. */
  readonly inflow: number;
  /** A day, of an open case. */
  readonly escalation: number;
}

/** What leaves a level a day. */
export interface Leaving {
  readonly settled: number;
  readonly replied: number;
  readonly escalated: number;
  readonly lapsed: number;
  readonly up: number;
}

/** Writes the changes of the open cases of a class at a level, of what will come back to it, and the tallies of both, into `d`. */
export function levelFlows(now: AtLevel, y: readonly number[], d: number[]): Leaving {
  const { setting, caseClass, level, unit, days, suffices, inflow, escalation } = now;
  const { county } = setting.resting;
  const u = county.parameters.uncertainties;
  const place = at(caseClass, level);
  const open = y[OPEN + place]!;
  const visited = days > 0 ? open / days : 0;
  const unseen = (open * (1 - suffices)) / patienceOf(county, level);
  const settled = visited * unit.settled;
  const replied = visited * unit.replied;
  const escalated = open * escalation;
  const lapsed = open * u.lapsePerDay;
  d[OPEN + place] = inflow - visited - unseen - escalated - lapsed;
  d[RETURNING + place]! += settled * unit.recurring - y[RETURNING + place]! / u.recurrenceDays;
  d[OPEN_DAYS + place]! += open;
  d[VISITED + place]! += visited;
  d[SETTLED + place]! += settled;
  d[REPLIED + place]! += replied;
  if (level === COMMUNITY) d[UNATTENDED + caseClass]! += unseen;
  d[ATTEMPTS]! += visited * unit.attempts;
  d[FUNDED_ATTEMPTS]! += visited * unit.attempts * y[FUNDED + level]!;
  d[HOURS + level]! += visited * unit.hours;
  d[HOURS + CENTRE]! += visited * unit.receptionHours + settled * county.rules.audit * u.auditHours;
  d[COORDINATION]! += visited * unit.coordination;
  return { settled, replied, escalated, lapsed, up: visited * unit.passedUp + unseen };
}
