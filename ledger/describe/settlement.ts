import { type CumulativeIncidence, cumulativeIncidence } from '../../sim/analysis/survival/cumulativeIncidence.ts';
import { kaplanMeier, type SurvivalCurve } from '../../sim/analysis/survival/kaplanMeier.ts';
import { medianOfCurve } from '../../sim/analysis/survival/medianOfCurve.ts';
import { type CaseTimes, type EndingKey, endingKeys } from './caseTimes.ts';
import { type Estimate, noEstimate } from './estimate.ts';

/** Days at which shares are told. */
export const toldDays = [7, 30, 90] as const;

/** How long cases take and how they end, with those that are open counted for as long as they were watched. */
export interface Settlement {
  readonly cases: number;
  readonly open: number;
  readonly ended: Readonly<Record<EndingKey, number>>;
  /** Share not ended by any day (Kaplan–Meier); null without a case. */
  readonly lasting: SurvivalCurve | null;
  /** Share ended in each way by any day (Aalen–Johansen), cause k being `endingKeys[k − 1]`; null without a case. */
  readonly incidence: CumulativeIncidence | null;
  /** Days until half have ended, in whatever way. */
  readonly medianDays: Estimate;
  /** Days until half of all are settled; NaN where so many never are, or not within the days watched. */
  readonly halfSettledDays: Estimate;
  /** Share ended so by each of `toldDays`; NaN where nobody was watched so long. */
  readonly by: Readonly<Record<EndingKey, readonly Estimate[]>>;
}

export function settlementOf({ days, ending }: CaseTimes): Settlement {
  const cases = days.length;
  const count = (cause: number) => ending.reduce((sum, one) => sum + (one === cause ? 1 : 0), 0);
  const ended = byEnding((_, cause) => count(cause));
  if (cases === 0) {
    const by = byEnding(() => toldDays.map(() => noEstimate));
    const empty = { lasting: null, incidence: null, medianDays: noEstimate, halfSettledDays: noEstimate };
    return { cases, open: 0, ended, ...empty, by };
  }
  const lasting = kaplanMeier(
    days,
    ending.map((one) => (one > 0 ? 1 : 0)),
  );
  const incidence = cumulativeIncidence(days, ending);
  return {
    cases,
    open: count(0),
    ended,
    lasting,
    incidence,
    medianDays: { ...lasting.median, n: cases },
    halfSettledDays: halfSettled(incidence),
    by: byEnding((_, cause) => toldDays.map((day) => incidenceAt(incidence, cause, day))),
  };
}

const byEnding = <Value>(of: (key: EndingKey, cause: number) => Value) =>
  Object.fromEntries(endingKeys.map((key, i) => [key, of(key, i + 1)])) as Record<EndingKey, Value>;

function halfSettled({ n, time, causes }: CumulativeIncidence): Estimate {
  const settled = causes.find(({ cause }) => cause === 1);
  if (settled === undefined) return { ...noEstimate, n };
  const reached = (incidence: readonly number[]) =>
    medianOfCurve(
      time,
      incidence.map((share) => 1 - share),
    );
  return { value: reached(settled.incidence), lo: reached(settled.hi), hi: reached(settled.lo), n };
}

/** Share ended by cause `cause` within `day` days, with its interval. */
export function incidenceAt({ n, time, survival, causes }: CumulativeIncidence, cause: number, day: number): Estimate {
  const isWatched = day <= time.at(-1)! || survival.at(-1) === 0;
  if (!isWatched) return { ...noEstimate, n };
  const own = causes.find((one) => one.cause === cause);
  const at = time.findLastIndex((one) => one <= day);
  if (own === undefined || at < 0) return { value: 0, lo: Number.NaN, hi: Number.NaN, n };
  return { value: own.incidence[at]!, lo: own.lo[at]!, hi: own.hi[at]!, n };
}
