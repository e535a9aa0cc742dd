import { COMMUNITY, COUNTY, HAZARD, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { recurrenceChance } from '../../../models/governance/mechanisms/recurrence.ts';
import { escalationHazard } from '../courseRates.ts';
import { entering } from '../means/entry.ts';
import { ways } from '../means/latentGroups.ts';
import { patienceOf } from '../means/unattended.ts';
import { type CaseSetting, sufficing } from './caseSetting.ts';
import type { Surfacing } from './latentFlows.ts';
import { type Mood, moodOf } from './mood.ts';
import {
  at,
  COORDINATION,
  ENTERED,
  ESCALATED,
  HARM,
  HOURS,
  LAPSED,
  OPEN,
  OPEN_DAYS,
  PETITIONING,
  PETITIONS,
  RETURNING,
  SURFACED_SEVERITY,
  UNATTENDED,
  VISITED,
  WEIGHING,
} from './places.ts';
import { CENTRE } from './pools.ts';

const levels = [COMMUNITY, TOWNSHIP, COUNTY];
const overHeads = ways.indexOf('overHeads');

/** What ends a day, by class, and how satisfied it leaves people. */
export interface Endings {
  readonly settled: readonly number[];
  readonly replied: readonly number[];
  readonly left: readonly number[];
  readonly moods: readonly Mood[];
}

/** Writes the changes of the stocks of cases, and all tallies of work, into `d`. `capacity` is the share of hours the transition leaves. */
export function caseFlows(
  setting: CaseSetting,
  surfacing: Surfacing,
  y: readonly number[],
  capacity: number,
  d: number[],
): Endings {
  const { resting, units } = setting;
  const { county, classes } = resting;
  const u = county.parameters.uncertainties;
  const suffices = sufficing(setting, y, capacity);
  const endings = { settled: [] as number[], replied: [] as number[], left: [] as number[], moods: [] as Mood[] };
  classes.forEach((one, k) => {
    const days = levels.map((level) => visitDays(units[k]![level]!.days, suffices[level]!));
    const openDays =
      one.cases > 0 ? levels.reduce((sum, l) => sum + (days[l]! * one.visits[l]!.count) / one.cases, 0) : 0;
    const escalation = escalationHazard(county, one, openDays);
    const again = k === HAZARD ? 0 : y[PETITIONING + k]! / u.repeatPetitionDays;
    const inflow = entering(one.entry, surfacing.byWay[k]!).map(
      (rate, level) => rate + y[RETURNING + at(k, level)]! / u.recurrenceDays + (level === COUNTY ? again : 0),
    );
    inflow.forEach((rate, level) => {
      d[ENTERED + at(k, level)]! += rate;
    });
    d[PETITIONS + k]! += surfacing.byWay[k]![overHeads]! + again;
    let [settled, replied, escalated, lapsed] = [0, 0, 0, 0];
    for (const level of levels) {
      const unit = units[k]![level]!;
      const place = at(k, level);
      const open = y[OPEN + place]!;
      const visited = days[level]! > 0 ? open / days[level]! : 0;
      const unseen = (open * (1 - suffices[level]!)) / patienceOf(county, level);
      d[OPEN + place] = inflow[level]! - visited - unseen - open * (escalation + u.lapsePerDay);
      d[OPEN_DAYS + place]! += open;
      d[VISITED + place]! += visited;
      settled += visited * unit.settled;
      replied += visited * unit.replied;
      escalated += open * escalation;
      lapsed += open * u.lapsePerDay;
      const comesBack = visited * unit.settled * unit.recurring;
      d[RETURNING + place]! += comesBack - y[RETURNING + place]! / u.recurrenceDays;
      d[HOURS + level]! += visited * unit.hours;
      d[HOURS + CENTRE]! += visited * (unit.receptionHours + unit.settled * county.rules.audit * u.auditHours);
      d[COORDINATION]! += visited * unit.coordination;
      if (level === COMMUNITY) d[UNATTENDED + k]! += unseen;
      if (level < COUNTY) inflow[level + 1]! += visited * unit.passedUp + unseen;
    }
    d[RETURNING + at(k, COMMUNITY)]! +=
      surfacing.neighbours[k]! * recurrenceChance(u.recurrence, u.successBase, u.successBase);
    d[HOURS + CENTRE]! += escalated * u.escalationHours;
    d[LAPSED + k]! += lapsed;
    d[ESCALATED + k]! += escalated;
    const mood = moodOf(resting, one, openDays);
    const petitioning = u.repeatPetition * (replied * (1 - mood.replied) + (escalated + lapsed) * (1 - mood.left));
    d[PETITIONING + k] = k === HAZARD ? 0 : petitioning - again;
    weigh(setting, k, {
      surfaced: surfacing.severity[k]!,
      settled,
      unsettled: replied + escalated + lapsed,
      again,
      y,
      d,
    });
    endings.settled.push(settled);
    endings.replied.push(replied);
    endings.left.push(escalated + lapsed);
    endings.moods.push(mood);
  });
  d[HOURS + COMMUNITY]! += setting.falseAlarms * u.verificationHours;
  return endings;
}

/** Days of a visit where hours suffice for a share of what is asked; none where nobody comes, without end where nobody has an hour. */
const visitDays = (days: number, suffices: number): number => (days > 0 ? days / suffices : 0);

interface Weights {
  /** Sum of the severities of what surfaces a day. */
  readonly surfaced: number;
  readonly settled: number;
  readonly unsettled: number;
  readonly again: number;
  readonly y: readonly number[];
  readonly d: number[];
}

/** What residents live with after it surfaced: open cases, and what ended unsettled until it fades or is petitioned about again; one mean severity for both. */
function weigh({ resting }: CaseSetting, k: number, { surfaced, settled, unsettled, again, y, d }: Weights): void {
  const u = resting.county.parameters.uncertainties;
  const weighing = y[WEIGHING + k]!;
  const all = weighing + levels.reduce((sum, level) => sum + y[OPEN + at(k, level)]!, 0);
  const s = all > 0 ? Math.min(1, y[SURFACED_SEVERITY + k]! / all) : 0;
  const fading = weighing * u.fadePerDay * (1 - s);
  const returning = levels.reduce((sum, level) => sum + y[RETURNING + at(k, level)]! / u.recurrenceDays, 0);
  d[WEIGHING + k] = unsettled - fading - Math.min(again, weighing);
  d[SURFACED_SEVERITY + k] =
    surfaced +
    returning * resting.classes[k]!.severity * u.recurrenceSeverity +
    u.growthPerDay * s * (1 - s) * all -
    s * (settled + fading);
  d[HARM]! += y[SURFACED_SEVERITY + k]!;
}
