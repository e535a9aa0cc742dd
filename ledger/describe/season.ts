import { poissonInterval } from '../../sim/analysis/estimates/poissonInterval.ts';
import { upperTailF } from '../../sim/analysis/estimates/upperTailF.ts';
import { twoSided } from '../../sim/analysis/survival/survivalInterval.ts';
import { exp } from '../../sim/engine/arithmetic.ts';
import { civilOf } from '../dates/civilDays.ts';
import type { Ledger } from '../ledger.ts';
import type { Estimate } from './estimate.ts';
import { type PoissonRegression, poissonRegression } from './poissonRegression.ts';
import { countWeeks, daysOfWeek, daysOfYear, wholeWeeks } from './weeks.ts';

export interface MonthFactor {
  /** 1 … 12. */
  readonly month: number;
  readonly weeks: number;
  /** Times the mean of the months that were seen; `n` cases of its weeks. */
  readonly factor: Estimate;
}

export interface Season {
  readonly weeks: number;
  readonly cases: number;
  /** Variance over mean of weekly counts, season and trend taken out; NaN where too few weeks are left to tell. Intervals are wider by it where it is above 1. */
  readonly dispersion: number;
  /** Those that have weeks in the ledger, in the order of the year. */
  readonly months: readonly MonthFactor[];
  /** Probability of months that differ as much if all were alike (F test of the quasi-Poisson model). */
  readonly pSeason: number;
  /** Ratio of a year to the one before; null for fewer than two years, in which trend and season cannot be told apart: factors hold both. */
  readonly trend: (Estimate & { readonly p: number }) | null;
}

/** Whole weeks of two years. */
const weeksForTrend = 104;

/** The month that most days of a week fall into: that of its Thursday. */
const monthOfWeek = (monday: number): number => civilOf(monday + 3)[1];

/**
 * Multiplicative factors of the months of the year and, from two years of whole weeks on, the yearly trend: a log-linear model of the weekly counts, of those rows that are asked for.
 * A month without a case has factor 0 and the exact upper limit of a count of 0. Weeks that hang together beyond season and trend (shocks that last) make intervals too narrow.
 */
export function seasonOf(ledger: Ledger, accepts?: (row: number) => boolean, level = 0.95): Season {
  const weeks = wholeWeeks(ledger);
  const counts = countWeeks(ledger, weeks, accepts);
  const monthOf = Array.from(counts, (_, week) => monthOfWeek(weeks.from + daysOfWeek * week));
  const seen = Array.from({ length: 12 }, (_, i) => i + 1).map((month) => ({
    month,
    weeks: monthOf.filter((one) => one === month).length,
    cases: counts.reduce((sum, count, week) => sum + (monthOf[week] === month ? count : 0), 0),
  }));
  const there = seen.filter((one) => one.weeks > 0);
  const fitted = there.filter(({ cases }) => cases > 0);
  const cases = there.reduce((sum, one) => sum + one.cases, 0);
  if (fitted.length === 0) {
    const months = there.map((one): MonthFactor => ({ month: one.month, weeks: one.weeks, factor: none(0) }));
    return { weeks: weeks.count, cases, dispersion: Number.NaN, months, pSeason: Number.NaN, trend: null };
  }
  // Months without a case have no finite coefficient: their weeks fit themselves.
  const used = monthOf.flatMap((month, week) => (fitted.some((one) => one.month === month) ? [week] : []));
  const values = used.map((week) => counts[week]!);
  const withTrend = weeks.count >= weeksForTrend;
  const years = used.map((week) => ((week - weeks.count / 2) * daysOfWeek) / daysOfYear);
  const trendOf = (i: number) => (withTrend ? [years[i]!] : []);
  const dummies = (week: number) => fitted.map(({ month }) => (monthOf[week] === month ? 1 : 0));
  const full = poissonRegression(
    values,
    used.map((week, i) => [...dummies(week), ...trendOf(i)]),
  );
  const flat = poissonRegression(
    values,
    used.map((_, i) => [1, ...trendOf(i)]),
  );
  const wider = full.dispersion > 1 ? full.dispersion : 1;
  const z = twoSided(level);
  const shares = there.map((one) => one.weeks / weeks.count);
  const mean = there.reduce((sum, one, i) => {
    const at = fitted.indexOf(one);
    return sum + (at < 0 ? 0 : shares[i]! * exp(full.coefficients[at]!));
  }, 0);
  const months = there.map((one): MonthFactor => {
    const at = fitted.indexOf(one);
    const { month } = one;
    if (at < 0) {
      const hi = (poissonInterval(0, level).hi * wider) / (mean * one.weeks);
      return { month, weeks: one.weeks, factor: { value: 0, lo: 0, hi, n: 0 } };
    }
    const value = exp(full.coefficients[at]!) / mean;
    // d ln(factor) / dβ: the month's own coefficient less each month's part of the mean.
    const gradient = full.coefficients.map((beta, k) => {
      const other = fitted[k];
      const part = other === undefined ? 0 : (shares[there.indexOf(other)]! * exp(beta)) / mean;
      return (k === at ? 1 : 0) - part;
    });
    const half = z * Math.sqrt(wider * quadratic(full.covariance, gradient));
    return { month, weeks: one.weeks, factor: { value, lo: value * exp(-half), hi: value * exp(half), n: one.cases } };
  });
  return {
    weeks: weeks.count,
    cases,
    dispersion: full.dispersion,
    months,
    pSeason: pOf(flat, full, fitted.length - 1),
    trend: withTrend ? trendEstimate(full, fitted.length, wider, z, cases) : null,
  };
}

const none = (n: number): Estimate => ({ value: Number.NaN, lo: Number.NaN, hi: Number.NaN, n });

function quadratic(matrix: readonly (readonly number[])[], vector: readonly number[]): number {
  return matrix.reduce(
    (sum, row, i) => sum + vector[i]! * row.reduce((inner, cell, j) => inner + cell * vector[j]!, 0),
    0,
  );
}

/** Of what a model gains over one with so many terms fewer. */
function pOf(less: PoissonRegression, more: PoissonRegression, terms: number): number {
  if (terms < 1 || !(more.dispersion > 0)) return Number.NaN;
  return upperTailF(Math.max(0, less.deviance - more.deviance) / terms / more.dispersion, terms, more.degrees);
}

function trendEstimate(full: PoissonRegression, at: number, wider: number, z: number, n: number) {
  const beta = full.coefficients[at]!;
  const half = z * Math.sqrt(wider * full.covariance[at]![at]!);
  const t = (beta * beta) / (full.covariance[at]![at]! * full.dispersion);
  return { value: exp(beta), lo: exp(beta - half), hi: exp(beta + half), n, p: upperTailF(t, 1, full.degrees) };
}
