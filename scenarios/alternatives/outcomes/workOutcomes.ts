import { workdaysPerYear } from '../../../models/governance/calendar.ts';
import { falseAlarmsPerDay } from '../means/falseAlarms.ts';
import type { RestingCounty } from '../means/restingCounty.ts';
import type { AlternativeOutcomes } from './alternativeOutcome.ts';
import { fixedMeetingHours } from './fixedMeetingHours.ts';
import { ratio } from './ratio.ts';

/** A mean day of the window. */
export interface WorkDay {
  /** Hours of coordination that cases cause. */
  readonly coordination: number;
  readonly settlements: number;
  /** Attempts, and those of them that money suffices for. */
  readonly attempts: number;
  readonly funded: number;
  /** Severity that residents live with. */
  readonly severity: number;
  /** Hours there are for cases and hours used, at communities, townships, departments and the centre. */
  readonly there: readonly number[];
  readonly used: readonly number[];
}

type WorkKeys =
  | 'latentHarm'
  | 'coordinationHours'
  | 'coordinationHoursPerSettled'
  | 'coordinationYuanPerSettled'
  | 'falseAlarms'
  | 'fundedAttemptsShare'
  | 'utilisation'
  | 'utilisation.community'
  | 'utilisation.township'
  | 'utilisation.county'
  | 'utilisation.centre';

export function workOutcomes(resting: RestingCounty, day: WorkDay): Pick<AlternativeOutcomes, WorkKeys> {
  const { county, classes } = resting;
  const { constants, period } = county.parameters;
  const coordination = day.coordination + fixedMeetingHours(county);
  const perSettled = ratio(coordination, day.settlements);
  const yuan = constants.yuanPerFteYear / (constants.hoursPerDay * workdaysPerYear);
  const perThousand = 1000 / county.residents;
  const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
  const use = (pool: number) => ratio(day.used[pool]!, day.there[pool]!);
  return {
    latentHarm: day.severity * period.windowDays * perThousand,
    coordinationHours: coordination * 365 * perThousand,
    coordinationHoursPerSettled: perSettled,
    coordinationYuanPerSettled: perSettled === null ? null : perSettled * yuan,
    falseAlarms: falseAlarmsPerDay(county, classes) * 365 * perThousand,
    fundedAttemptsShare: ratio(day.funded, day.attempts),
    utilisation: ratio(sum(day.used), sum(day.there)),
    'utilisation.community': use(0),
    'utilisation.township': use(1),
    'utilisation.county': use(2),
    'utilisation.centre': use(3),
  };
}
