import { FaultError } from '../../engine/fault.ts';
import { moments } from '../moments.ts';
import { studentQuantile } from '../studentQuantile.ts';

/** What a stratified simple random sample without replacement found, and of how many. */
export interface SampledStratum {
  /** Units of the population in the stratum. */
  readonly units: number;
  /** One value a sampled unit. NaN: it has none. */
  readonly values: readonly number[];
  /** A size of every sampled unit, in the same order; > 0. */
  readonly sizes: readonly number[];
}

export interface DesignEstimate {
  readonly estimate: number;
  readonly standardError: number;
  /** Student interval with Satterthwaite's degrees of freedom. */
  readonly lo: number;
  readonly hi: number;
  readonly degrees: number;
  /** Sampled units that have a value, and those that have none: left out, as if they had not been drawn. */
  readonly n: number;
  readonly nUndefined: number;
}

/**
 * The total Σ_h N_h ȳ_h of a population, with v = Σ_h N_h² (1 − f_h) s_h² / n_h (Cochran 1977, Sampling Techniques, 3rd ed., §5.3, f_h = n_h/N_h) and degrees of freedom
 * (Σ g_h s_h²)² / Σ g_h² s_h⁴/(n_h − 1), g_h = N_h(N_h − n_h)/n_h (§5.4). Unbiased whatever the values. NaN where a stratum that is not whole has fewer than two values.
 * Throws `estimateInput`.
 *
 *     stratifiedTotal([{ units: 4, values: [1, 3], sizes: [1, 1] }]).estimate // 8
 */
export function stratifiedTotal(strata: readonly SampledStratum[], level = 0.95): DesignEstimate {
  return estimated(checked(strata), (one) => one.values, 1, 0, level);
}

/**
 * The mean over all sizes, Σ y x / Σ x, of values `y` a unit of size: residents' mean of what holds of each county. Combined ratio R̂ = Ŷ/X̂ of the totals of y·x and of x; variance by
 * the residuals x (y − R̂), v(R̂) = Σ_h N_h² (1 − f_h) s²_eh / n_h / X² (Cochran 1977, §6.11), X being X̂ unless `sizeTotal` is given. Biased in order 1/n.
 * A paired difference of two policies is the mean of differences. Throws `estimateInput`.
 *
 *     stratifiedMean([{ units: 4, values: [0.5, 0.8], sizes: [100, 300] }]).estimate // 0.725
 */
export function stratifiedMean(strata: readonly SampledStratum[], sizeTotal?: number, level = 0.95): DesignEstimate {
  const known = checked(strata);
  const size = expansion(known, (one) => one.sizes);
  const ratio = expansion(known, (one) => products(one)) / size;
  const residuals = (one: SampledStratum) => one.values.map((value, i) => one.sizes[i]! * (value - ratio));
  return { ...estimated(known, residuals, 1 / (sizeTotal ?? size), ratio, level) };
}

const products = ({ values, sizes }: SampledStratum): number[] => values.map((value, i) => value * sizes[i]!);

interface Known extends SampledStratum {
  readonly nUndefined: number;
}

function checked(strata: readonly SampledStratum[]): Known[] {
  return strata.map(({ units, values, sizes }, place) => {
    const isWell =
      Number.isInteger(units) &&
      units >= values.length &&
      sizes.length === values.length &&
      sizes.every((size) => size > 0 && Number.isFinite(size));
    if (!isWell) {
      const expected = 'units >= values.length = sizes.length, sizes > 0';
      throw new FaultError({ code: 'estimateInput', path: `strata[${place}]`, value: units, expected });
    }
    const has = values.map((value) => !Number.isNaN(value));
    return {
      units,
      values: values.filter((_, i) => has[i]),
      sizes: sizes.filter((_, i) => has[i]),
      nUndefined: has.filter((one) => !one).length,
    };
  });
}

function expansion(strata: readonly Known[], columnOf: (stratum: Known) => readonly number[]): number {
  return strata.reduce((sum, one) => (one.units === 0 ? sum : sum + one.units * moments(columnOf(one)).mean), 0);
}

/** `shift` plus `scale` times the total of a column, with its interval. */
function estimated(
  strata: readonly Known[],
  columnOf: (stratum: SampledStratum) => readonly number[],
  scale: number,
  shift: number,
  level: number,
): DesignEstimate {
  let variance = 0;
  let spread = 0;
  for (const stratum of strata) {
    const n = stratum.values.length;
    if (stratum.units === n) continue;
    const { variance: within } = moments(columnOf(stratum));
    const part = ((stratum.units * (stratum.units - n)) / n) * within;
    variance += part;
    spread += (part * part) / (n - 1);
  }
  const degrees = variance === 0 ? Number.POSITIVE_INFINITY : (variance * variance) / spread;
  const standardError = scale * Math.sqrt(variance);
  const estimate = shift + scale * expansion(strata, columnOf);
  const half =
    variance === 0 ? 0 : Number.isNaN(degrees) ? Number.NaN : studentQuantile((1 + level) / 2, degrees) * standardError;
  return {
    estimate,
    standardError,
    lo: estimate - half,
    hi: estimate + half,
    degrees,
    n: strata.reduce((sum, { values }) => sum + values.length, 0),
    nUndefined: strata.reduce((sum, { nUndefined }) => sum + nUndefined, 0),
  };
}
