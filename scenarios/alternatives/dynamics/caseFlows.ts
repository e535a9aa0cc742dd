import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { epochDays } from '../../../models/governance/epoch.ts';
import { recurrenceChance } from '../../../models/governance/mechanisms/recurrence.ts';
import { escalationHazard } from '../courseRates.ts';
import { entering } from '../means/entry.ts';
import { fundsFor } from '../means/funds.ts';
import { ways } from '../means/latentGroups.ts';
import { type CaseSetting, sufficing, unitsNow } from './caseSetting.ts';
import type { Surfacing } from './latentFlows.ts';
import { type Leaving, levelFlows } from './levelFlows.ts';
import { type Mood, moodOf } from './mood.ts';
import { at, ENTERED, ESCALATED, FUNDED, HOURS, LAPSED, PETITIONING, PETITIONS, RETURNING, VISITED } from './places.ts';
import { CENTRE } from './pools.ts';
import { severityFlows } from './severityFlows.ts';
import type { VisitUnit } from './visitUnit.ts';

/** What of a class ends a day, and how satisfied it leaves people. */
export interface Endings {
  readonly settled: number;
  readonly replied: number;
  /** Lapsed or escalated. */
  readonly left: number;
  readonly mood: Mood;
}

/** Writes the changes of the stocks of cases and of money, and all tallies of work, into `d`. `capacity` is the share of hours the transition leaves. By class. */
export function caseFlows(
  setting: CaseSetting,
  surfacing: Surfacing,
  y: readonly number[],
  capacity: number,
  d: number[],
): Endings[] {
  const { county, classes } = setting.resting;
  const units = unitsNow(setting, y);
  const suffices = sufficing(setting, units, y, capacity);
  const endings = classes.map((_, k) => classFlows(setting, k, { units: units[k]!, suffices, surfacing }, y, d));
  d[HOURS + COMMUNITY]! += setting.falseAlarms * county.parameters.uncertainties.verificationHours;
  const made = units.map((unit, k) => ({
    caseClass: k,
    attempts: unit.map(({ attempts }, level) => attempts * d[VISITED + at(k, level)]!),
  }));
  fundsFor(county, made).forEach((share, level) => {
    // Rationed by what the last epoch asked for.
    d[FUNDED + level] = (share - y[FUNDED + level]!) / epochDays;
  });
  return endings;
}

const overHeads = ways.indexOf('overHeads');

interface ClassNow {
  readonly units: readonly VisitUnit[];
  readonly suffices: readonly number[];
  readonly surfacing: Surfacing;
}

function classFlows(
  setting: CaseSetting,
  k: number,
  { units, suffices, surfacing }: ClassNow,
  y: readonly number[],
  d: number[],
): Endings {
  const { resting } = setting;
  const one = resting.classes[k]!;
  const u = resting.county.parameters.uncertainties;
  // A visit lasts the longer, the less hours suffice; none where nobody comes.
  const days = units.map((unit, level) => (unit.days > 0 ? unit.days / suffices[level]! : 0));
  const openDays =
    one.cases > 0 ? days.reduce((sum, own, level) => sum + own * (one.visits[level]!.count / one.cases), 0) : 0;
  const escalation = escalationHazard(resting.county, one, openDays);
  const again = k === HAZARD ? 0 : y[PETITIONING + k]! / u.repeatPetitionDays;
  d[PETITIONS + k]! += surfacing.byWay[k]![overHeads]! + again;
  const first = entering(one.entry, surfacing.byWay[k]!);
  let below: Leaving | undefined;
  const all = { settled: 0, replied: 0, escalated: 0, lapsed: 0 };
  for (const level of [COMMUNITY, TOWNSHIP, COUNTY]) {
    const entered = first[level]! + y[RETURNING + at(k, level)]! / u.recurrenceDays + (level === COUNTY ? again : 0);
    d[ENTERED + at(k, level)]! += entered;
    const inflow = entered + (below?.up ?? 0);
    const now = { setting, caseClass: k, level, unit: units[level]!, days: days[level]!, suffices: suffices[level]! };
    below = levelFlows({ ...now, inflow, escalation }, y, d);
    all.settled += below.settled;
    all.replied += below.replied;
    all.escalated += below.escalated;
    all.lapsed += below.lapsed;
  }
  const { settled, replied, escalated, lapsed } = all;
  const breaking = recurrenceChance(u.recurrence, u.successBase, u.successBase);
  d[RETURNING + at(k, COMMUNITY)]! += surfacing.neighbours[k]! * breaking;
  d[HOURS + CENTRE]! += escalated * u.escalationHours;
  d[LAPSED + k]! += lapsed;
  d[ESCALATED + k]! += escalated;
  const left = escalated + lapsed;
  const mood = moodOf(resting, one, openDays);
  const petitioning = u.repeatPetition * (replied * (1 - mood.replied) + left * (1 - mood.left));
  d[PETITIONING + k] = k === HAZARD ? 0 : petitioning - again;
  const weights = { surfaced: surfacing.severity[k]!, settled, unsettled: replied + left, again };
  severityFlows(setting, k, weights, y, d);
  return { settled, replied, left, mood };
}
