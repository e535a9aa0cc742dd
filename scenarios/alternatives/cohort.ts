import { COMMUNITY, COUNTY } from '../../models/governance/caseClasses.ts';
import { recurrenceChance } from '../../models/governance/mechanisms/recurrence.ts';
import { severityAt } from '../../models/governance/mechanisms/severity.ts';
import type { Uncertainties } from '../../models/governance/parameters/governanceParameters.ts';
import type { CourseRates } from './courseRates.ts';
import { entering } from './means/entry.ts';
import { hazardSums, surfacingRates } from './means/hazardSums.ts';
import type { Hazards } from './means/latentGroups.ts';
import type { Solution, Solver } from './solver.ts';

/** Where the grievances of a cohort are, as places in its state; open, stuck and settled have one a level. */
const LATENT = 0;
const OPEN = 2;
const STUCK = 5;
const SETTLED = 8;
const FADED = 11;
const NEIGHBOURS = 12;
const REPLIED = 13;
const LAPSED = 14;
const ESCALATED = 15;
/** Settlements that will not hold, and those that have not held: not apart from the settled, but of them. */
const FRAGILE = 16;
const BROKEN = 17;
const places = 18;

const tolerance = 1e-6;
/** A visit of minutes is as good as one of an hour. */
const leastDays = 0.05;

/** What a cohort of a class is told. */
export interface CohortSpec {
  readonly rates: CourseRates;
  readonly uncertainties: Uncertainties;
  /** Latent groups, at most two, with their shares; none for a cohort of cases. */
  readonly latent: readonly { readonly share: number; readonly hazards: Hazards }[];
  readonly initial: number;
  /** By way of surfacing: shares that come in at each level. */
  readonly entry: readonly (readonly number[])[];
  /** By level: cases at the start; none for a cohort of grievances. */
  readonly coming: readonly number[];
}

/** What has become of a cohort of size 1. */
export interface Cohort {
  /** By level. */
  readonly settled: readonly number[];
  readonly neighbours: number;
  readonly faded: number;
  readonly replied: number;
  readonly lapsed: number;
  readonly escalated: number;
  /** Latent or open. */
  readonly open: number;
  /** Of those settled, by officials or neighbours: came back since. */
  readonly broken: number;
  /** Share settled by officials by each moment. */
  readonly curve: readonly { readonly day: number; readonly settled: number }[];
}

/** Follows a cohort for so many days, all of it from day 0. */
export function followCohort(spec: CohortSpec, days: number, solve: Solver): Cohort {
  const { latent, coming, rates } = spec;
  const start = new Array<number>(places).fill(0);
  latent.forEach(({ share }, i) => {
    start[LATENT + i] = share;
  });
  coming.forEach((share, level) => {
    start[OPEN + level]! += share * (1 - rates.stuck[level]!);
    start[STUCK + level]! += share * rates.stuck[level]!;
  });
  return told(solve(change(spec), [0, days], start, tolerance));
}

/** dy/dt of a cohort. */
function change({ rates, uncertainties: u, latent, initial, entry }: CohortSpec) {
  const neighboursBreak = recurrenceChance(u.recurrence, u.successBase, u.successBase);
  return (t: number, y: readonly number[]): number[] => {
    const d = new Array<number>(places).fill(0);
    const s = severityAt(initial, u.growthPerDay, t);
    const inflow = [0, 0, 0];
    latent.forEach(({ hazards }, i) => {
      const here = y[LATENT + i]!;
      const { bySeverity, byEase, flat } = hazardSums(hazards);
      d[LATENT + i] = -here * (bySeverity * s + byEase * (1 - s) + flat);
      d[FADED]! += here * hazards.fade * (1 - s);
      d[NEIGHBOURS]! += here * hazards.neighbours * (1 - s);
      const surfacing = surfacingRates(hazards, s).map((rate) => rate * here);
      entering(entry, surfacing).forEach((rate, level) => {
        inflow[level]! += rate;
      });
    });
    d[FRAGILE]! += d[NEIGHBOURS]! * neighboursBreak;
    for (let level = COMMUNITY; level <= COUNTY; level++) {
      const [open, stuck] = [y[OPEN + level]!, y[STUCK + level]!];
      const leaving = rates.days[level]! > 0 ? open / Math.max(leastDays, rates.days[level]!) : 0;
      const settling = leaving * rates.settled[level]!;
      d[SETTLED + level] = settling;
      d[FRAGILE]! += settling * rates.recurring[level]!;
      d[REPLIED]! += leaving * rates.replied[level]!;
      d[LAPSED]! += (open + stuck) * rates.lapse;
      d[ESCALATED]! += (open + stuck) * rates.escalation;
      const impatient = rates.lapse + rates.escalation;
      d[OPEN + level] = inflow[level]! * (1 - rates.stuck[level]!) - leaving - open * impatient;
      d[STUCK + level] = inflow[level]! * rates.stuck[level]! - stuck * impatient;
      if (level < COUNTY) inflow[level + 1]! += leaving * rates.passedUp[level]!;
    }
    d[BROKEN] = y[FRAGILE]! / u.recurrenceDays;
    d[FRAGILE]! -= d[BROKEN]!;
    return d;
  };
}

const settledIn = (y: readonly number[]): number[] => y.slice(SETTLED, SETTLED + 3);
const sum = (values: readonly number[]): number => values.reduce((so, value) => so + value, 0);

function told({ t, y }: Solution): Cohort {
  const end = y.at(-1)!;
  return {
    settled: settledIn(end),
    neighbours: end[NEIGHBOURS]!,
    faded: end[FADED]!,
    replied: end[REPLIED]!,
    lapsed: end[LAPSED]!,
    escalated: end[ESCALATED]!,
    open: sum(end.slice(LATENT, SETTLED)),
    broken: end[BROKEN]!,
    curve: y.map((state, i) => ({ day: t[i]!, settled: sum(settledIn(state)) })),
  };
}
