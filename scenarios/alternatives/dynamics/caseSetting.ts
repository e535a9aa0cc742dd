import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { falseAlarmsPerDay } from '../means/falseAlarms.ts';
import type { RestingCounty } from '../means/restingCounty.ts';
import { at, FUNDED, OPEN } from './places.ts';
import { levelHours, poolHours } from './pools.ts';
import { unitAt, type VisitTable, type VisitUnit, visitTables } from './visitUnit.ts';

/** What does not change while a county is simulated. */
export interface CaseSetting {
  readonly resting: RestingCounty;
  /** By class and level. */
  readonly tables: readonly (readonly VisitTable[])[];
  readonly pools: Float64Array;
  readonly falseAlarms: number;
}

export const caseSetting = (resting: RestingCounty): CaseSetting => ({
  resting,
  tables: resting.classes.map((one) => visitTables(resting, one)),
  pools: poolHours(resting.county),
  falseAlarms: falseAlarmsPerDay(resting.county, resting.classes),
});

/** By class and level, under the money there is now. */
export const unitsNow = ({ tables }: CaseSetting, y: readonly number[]): VisitUnit[][] =>
  tables.map((levels) => levels.map((table, level) => unitAt(table, y[FUNDED + level]!)));

/** By level: the share, at most 1, that its hours make up of what is asked of them if nobody waits. All visits slow down by it. */
export function sufficing(
  { resting, pools, falseAlarms }: CaseSetting,
  units: readonly (readonly VisitUnit[])[],
  y: readonly number[],
  capacity: number,
): number[] {
  const { verificationHours } = resting.county.parameters.uncertainties;
  return [COMMUNITY, TOWNSHIP, COUNTY].map((level) => {
    const asked = units.reduce((sum, unit, k) => {
      const { days, hours, receptionHours } = unit[level]!;
      return days > 0 ? sum + (y[OPEN + at(k, level)]! * (hours + receptionHours)) / days : sum;
    }, 0);
    const alarms = level === COMMUNITY ? falseAlarms * verificationHours : 0;
    const there = Math.max(0, levelHours(resting.county, pools, level) * capacity - alarms);
    return asked > there ? there / asked : 1;
  });
}
