import { type CumulativeIncidence, cumulativeIncidence } from '../../sim/analysis/survival/cumulativeIncidence.ts';
import { kaplanMeier } from '../../sim/analysis/survival/kaplanMeier.ts';
import { medianOfCurve } from '../../sim/analysis/survival/medianOfCurve.ts';
import { type CaseEndings, type Ending, endings } from './caseEndings.ts';

/** Days after surfacing at which incidences are told. */
export const incidenceDays = [7, 30, 90] as const;

/** An estimate with its 95 % interval; NaN where there is none. */
export interface Estimate {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

const none: Estimate = { value: Number.NaN, lo: Number.NaN, hi: Number.NaN };

/** What the cases of one run say by themselves; intervals are those of independent cases. */
export interface RunSurvival {
  readonly cases: number;
  readonly ended: Readonly<Record<Ending, number>>;
  /** Still open at the end of the run. */
  readonly open: number;
  /** Days until half have ended, in whatever way (Kaplan–Meier). */
  readonly medianDays: Estimate;
  /** Days until half of all are settled (Aalen–Johansen); NaN where so many never are. */
  readonly halfSettledDays: Estimate;
  /** Share that has ended so within each of `incidenceDays`. */
  readonly incidence: Readonly<Record<Ending, readonly Estimate[]>>;
  /** Share still open then. */
  readonly stillOpen: readonly number[];
}

/** The estimates of one run; all NaN without a case. */
export function runSurvival({ times, causes }: CaseEndings): RunSurvival {
  const ended = byEnding((_, cause) => causes.filter((one) => one === cause).length);
  const cases = times.length;
  const open = causes.filter((cause) => cause === 0).length;
  if (cases === 0) {
    const nowhere = incidenceDays.map(() => none);
    const stillOpen = incidenceDays.map(() => Number.NaN);
    return {
      cases,
      ended,
      open,
      medianDays: none,
      halfSettledDays: none,
      incidence: byEnding(() => nowhere),
      stillOpen,
    };
  }
  const found = cumulativeIncidence(times, causes);
  const settled = found.causes.find(({ cause }) => cause === 1);
  return {
    cases,
    ended,
    open,
    medianDays: kaplanMeier(
      times,
      Array.from(causes, (cause) => cause > 0),
    ).median,
    halfSettledDays:
      settled === undefined
        ? none
        : {
            value: reachesHalf(found.time, settled.incidence),
            lo: reachesHalf(found.time, settled.hi),
            hi: reachesHalf(found.time, settled.lo),
          },
    incidence: byEnding((_, cause) => incidenceDays.map((day) => incidenceAt(found, cause, day))),
    stillOpen: incidenceDays.map((day) => valueAt(found, found.survival, day, 1)),
  };
}

const byEnding = <Value>(of: (ending: Ending, cause: number) => Value) =>
  Object.fromEntries(endings.map((ending, i) => [ending, of(ending, i + 1)])) as Record<Ending, Value>;

const reachesHalf = (time: readonly number[], incidence: readonly number[]): number =>
  medianOfCurve(
    time,
    incidence.map((share) => 1 - share),
  );

function incidenceAt(found: CumulativeIncidence, cause: number, day: number): Estimate {
  const own = found.causes.find((one) => one.cause === cause);
  if (own === undefined) return { ...none, value: valueAt(found, [], day, 0) };
  return {
    value: valueAt(found, own.incidence, day, 0),
    lo: valueAt(found, own.lo, day, Number.NaN),
    hi: valueAt(found, own.hi, day, Number.NaN),
  };
}

/** Value of a step curve on a day; NaN after the last day on which somebody was still watched, unless nobody was left open. */
function valueAt({ time, survival }: CumulativeIncidence, values: readonly number[], day: number, start: number) {
  if (day > time.at(-1)! && survival.at(-1)! > 0) return Number.NaN;
  return values[time.findLastIndex((one) => one <= day)] ?? start;
}
