import { COMMUNITY, COUNTY, caseClasses, HAZARD, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { recurrenceChance } from '../../../models/governance/mechanisms/recurrence.ts';
import { logistic } from '../../../sim/engine/arithmetic.ts';
import { type Coming, comingIn, together, total } from './coming.ts';
import { entering } from './entry.ts';
import { type LatentCourse, latentCourse } from './latentCourse.ts';
import { type Climate, hazardsOf, latentGroups, ways } from './latentGroups.ts';
import { type MeanClass, meanClass } from './meanClass.ts';
import type { MeanCounty } from './meanCounty.ts';
import { type Visits, visitsAt } from './visit.ts';
import { volunteersSuffice } from './volunteers.ts';

/** A class in a county where every flow has come to rest. */
export interface RestingClass extends MeanClass {
  /** That its courses are of. */
  readonly climate: Climate;
  /** One a latent group of the class, with its share. */
  readonly courses: readonly { readonly share: number; readonly course: LatentCourse }[];
  /** Cases a day that surface for the first time, by way. */
  readonly surfacing: Float64Array;
  /** Mean severity as they do. */
  readonly severity: number;
  /** By level: what comes in there, without what comes from below. */
  readonly arriving: readonly Coming[];
  /** By level: all that comes there. */
  readonly comings: readonly Coming[];
  /** By level. */
  readonly visits: readonly Visits[];
  /** Cases a day, those that came back included. */
  readonly cases: number;
}

/** A county in which nobody waits: flows, what each visit takes and yields, and what volunteers suffice for. */
export interface RestingCounty {
  readonly county: MeanCounty;
  readonly climate: Climate;
  readonly classes: readonly RestingClass[];
  /** By level: share of attempts that money suffices for. */
  readonly funds: readonly number[];
}

const mostRounds = 200;
const sameTo = 1e-11;

/**
 * By rounds, in which volunteers and what comes back are set by the flows of the round before, until no flow changes by more than a part in 10¹¹; two hundred at most.
 * `funds` as in the result; `from`, the same county under other funds, is where the first round begins.
 */
export function restingCounty(county: MeanCounty, funds: readonly number[], from?: RestingCounty): RestingCounty {
  const classes = caseClasses.map((_, k) => meanClass(county, k));
  let resting: RestingCounty = from ?? { county, climate: climateAtRest(county, 1), classes: [], funds };
  for (let round = 0; round < mostRounds; round++) {
    const before = resting;
    const next = classes.map((one, k) => restingClass({ ...before, funds }, one, before.classes[k]));
    const easeDays = next.map(easyDays(county));
    const limit = volunteersSuffice(county, next, county.autonomy, easeDays);
    const climate = limit === before.climate.neighbourLimit ? before.climate : climateAtRest(county, limit);
    resting = { county, climate, classes: next, funds };
    if (isSame(before, resting)) break;
  }
  return resting;
}

/** ∫ (1 - s) over the latent grievances of a class, at any moment. */
const easyDays =
  (county: MeanCounty) =>
  ({ caseClass, courses }: RestingClass): number =>
    county.births[caseClass]! * courses.reduce((sum, { share, course }) => sum + share * course.easeDays, 0);

/** Whether volunteers and cases are what they were. */
function isSame(before: RestingCounty, now: RestingCounty): boolean {
  const close = (a: number | undefined, b: number) => Math.abs((a ?? Number.NaN) - b) <= sameTo * Math.abs(b);
  return (
    close(before.climate.neighbourLimit, now.climate.neighbourLimit) &&
    now.classes.every(({ cases }, k) => close(before.classes[k]?.cases, cases))
  );
}

const climateAtRest = (county: MeanCounty, limit: number): Climate => ({
  trust: county.parameters.uncertainties.trustMean,
  reporting: 1,
  autonomy: county.autonomy,
  neighbourLimit: limit,
  capacity: 1,
});

const coursesOf = (county: MeanCounty, climate: Climate, { caseClass, initial }: MeanClass): RestingClass['courses'] =>
  latentGroups(county)
    .filter((group) => group.caseClass === caseClass && group.share > 0)
    .map((group) => ({
      share: group.share,
      course: latentCourse(hazardsOf(county, group, climate), initial, county.parameters.uncertainties.growthPerDay),
    }));

function restingClass(
  { county, climate, funds }: RestingCounty,
  meant: MeanClass,
  before: RestingClass | undefined,
): RestingClass {
  const { uncertainties: u } = county.parameters;
  const born = county.births[meant.caseClass]!;
  // What is latent moves with the climate alone, which comes to rest first.
  const courses = before?.climate === climate ? before.courses : coursesOf(county, climate, meant);
  const mean = (of: (course: LatentCourse) => number) =>
    courses.reduce((sum, { share, course }) => sum + share * of(course), 0);
  const surfacing = Float64Array.from(ways, (_, way) => born * mean(({ surfaced }) => surfaced[way]!));
  const first = surfacing.reduce((sum, rate) => sum + rate, 0);
  const weighted = born * mean((course) => course.severity * course.surfaced.reduce((sum, share) => sum + share, 0));
  const severity = first > 0 ? weighted / first : meant.initial;
  const newly = entering(meant.entry, surfacing);
  const fromNeighbours =
    born * mean(({ neighbours }) => neighbours) * recurrenceChance(u.recurrence, u.successBase, u.successBase);
  const arriving = [COMMUNITY, TOWNSHIP, COUNTY].map((level) => {
    const own = level === COMMUNITY ? fromNeighbours : 0;
    const back = before === undefined ? 0 : before.visits[level]!.tries.recurring;
    const again = level === COUNTY && before !== undefined ? repeatPetitions(county, before) : 0;
    const overHeads = level === COUNTY ? surfacing[ways.indexOf('overHeads')]! : 0;
    const alerted = level === COMMUNITY ? surfacing[ways.indexOf('alert')]! : 0;
    return together([
      comingIn(meant.required, newly[level]! + own + again, { petitioning: overHeads + again, alerted }),
      // Who settled it once may close it again.
      comingIn(
        [COMMUNITY, TOWNSHIP, COUNTY].map((required) => (required === level ? 1 : 0)),
        back,
      ),
    ]);
  });
  const visits: Visits[] = [];
  const comings: Coming[] = [];
  for (const [level, here] of arriving.entries()) {
    const coming = level === COMMUNITY ? here : together([here, visits[level - 1]!.passedUp]);
    comings.push(coming);
    visits.push(visitsAt(county, meant, level, { coming, s: severity, funds: funds[level]! }));
  }
  const cases = arriving.reduce((sum, here) => sum + total(here), 0);
  return { ...meant, climate, courses, surfacing, severity, arriving, comings, visits, cases };
}

/** Petitions a day of those who were answered only, as dissatisfied as somebody who has not waited. */
function repeatPetitions({ parameters }: MeanCounty, { caseClass, visits }: RestingClass): number {
  const u = parameters.uncertainties;
  if (caseClass === HAZARD) return 0;
  const satisfied = logistic(u.satisfactionUnsettled + u.satisfactionExplained);
  return visits.reduce((sum, { tries }) => sum + tries.replied, 0) * u.repeatPetition * (1 - satisfied);
}
