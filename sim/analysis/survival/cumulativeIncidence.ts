import { ascending } from '../../engine/order.ts';
import { checkLevel, checkSurvival } from './checkSurvival.ts';
import { riskTable } from './riskTable.ts';
import { survivalInterval, twoSided } from './survivalInterval.ts';

/** Columns hold one value for each distinct time. */
export interface CauseIncidence {
  readonly cause: number;
  /** Events of this cause in all. */
  readonly events: number;
  readonly event: number[];
  /** Probability of having ended by this cause at `time` or before. */
  readonly incidence: number[];
  readonly standardError: number[];
  /** NaN while nothing has ended by this cause, and where the incidence is 1. */
  readonly lo: number[];
  readonly hi: number[];
}

export interface CumulativeIncidence {
  readonly n: number;
  readonly time: number[];
  readonly atRisk: number[];
  readonly censored: number[];
  /** Probability that nothing has ended it by `time`: 1 less the incidences of all causes. */
  readonly survival: number[];
  /** By cause, ascending: those that occur. None if all are censored. */
  readonly causes: CauseIncidence[];
}

/**
 * Aalen and Johansen's (1978) estimate of how often each of several causes that exclude each other has ended what is observed, by time. `times` as of
 * `kaplanMeier`; `causes` 0 for censored, else a whole number from 1. Standard errors are those of R's survfit of a factor (infinitesimal jackknife, here in its
 * closed form of multinomial increments). Pointwise intervals of confidence `level` on the scale of ln(−ln(1 − F)), within [0, 1].
 * One cause alone gives 1 − `kaplanMeier` with its intervals. Throws `emptySample`, `unpairedLengths`, `survivalTime`, `survivalCause`, `invalidLevel`.
 *
 *     cumulativeIncidence([1, 2, 3], [2, 1, 0]).causes.map(({ incidence }) => incidence) // [[0, 1/3, 1/3], [1/3, 1/3, 1/3]]
 */
export function cumulativeIncidence(
  times: ArrayLike<number>,
  causes: ArrayLike<number>,
  { level = 0.95 }: { readonly level?: number } = {},
): CumulativeIncidence {
  checkSurvival(times, [
    { path: 'causes', values: causes, accepts: isCause, code: 'survivalCause', expected: '0, 1, 2, …' },
  ]);
  checkLevel(level);
  const kinds = ascending(new Set(Array.from(causes).filter((cause) => cause > 0)));
  const { time, atRisk, events, censored } = riskTable(times, causes, kinds);
  const ended = atRisk.map((_, at) => events.reduce((sum, ofCause) => sum + ofCause[at]!, 0));
  const z = twoSided(level);
  return {
    n: times.length,
    time,
    atRisk,
    censored,
    survival: survivalOf(ended, atRisk),
    causes: kinds.map((cause, i) => incidenceOf(cause, events[i]!, ended, atRisk, z)),
  };
}

const isCause = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

function survivalOf(ended: readonly number[], atRisk: readonly number[]): number[] {
  let survival = 1;
  return ended.map((all, at) => {
    survival *= 1 - all / atRisk[at]!;
    return survival;
  });
}

/** One cause against all others: carries the variances of survival and incidence and their covariance from time to time. */
function incidenceOf(
  cause: number,
  event: number[],
  ended: readonly number[],
  atRisk: readonly number[],
  z: number,
): CauseIncidence {
  let [survival, incidence, varSurvival, varIncidence, covariance] = [1, 0, 0, 0, 0];
  const [value, standardError]: [number[], number[]] = [[], []];
  for (const [at, risk] of atRisk.entries()) {
    const own = event[at]! / risk;
    const all = ended[at]! / risk;
    const noise = (survival * survival) / risk;
    varIncidence += 2 * own * covariance + own * own * varSurvival + noise * own * (1 - own);
    covariance = (1 - all) * (covariance + own * varSurvival - noise * own);
    varSurvival = (1 - all) * ((1 - all) * varSurvival + noise * all);
    incidence += survival * own;
    survival *= 1 - all;
    value.push(Math.min(1, incidence));
    standardError.push(Math.sqrt(Math.max(0, varIncidence)));
  }
  const ends = value.map((of, at) => survivalInterval(1 - of, standardError[at]!, z, 'log-log'));
  return {
    cause,
    events: event.reduce((sum, count) => sum + count, 0),
    event,
    incidence: value,
    standardError,
    lo: ends.map(({ hi }) => 1 - hi),
    hi: ends.map(({ lo }) => 1 - lo),
  };
}
