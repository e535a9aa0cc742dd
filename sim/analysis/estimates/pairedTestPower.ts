import { exp, ln, normalCdf } from '../../engine/arithmetic.ts';
import { studentQuantile } from '../studentQuantile.ts';

/** Steps of the integral, and standard deviations it reaches: more change no power by 1e-9. */
const steps = 1000;
const reach = 12;

/**
 * Probability that the two-sided paired t test at level 1 − `level` finds a true mean difference of `effect` standard deviations of the differences with `n` ≥ 2 worlds, on either side:
 * the noncentral t distribution with n − 1 degrees of freedom, as the mean of normal probabilities over the sample standard deviation (Owen 1965, doi:10.1093/biomet/52.3-4.437), by Simpson's rule.
 *
 *     pairedTestPower(10, 1) // 0.803
 */
export function pairedTestPower(n: number, effect: number, level = 0.95): number {
  const degrees = n - 1;
  const critical = studentQuantile((1 + level) / 2, degrees);
  const shift = effect * Math.sqrt(n);
  // s is the sample standard deviation over the true one; its density, up to a factor, is s^(d − 1) e^(−d s² / 2), largest at `mode`.
  const mode = Math.sqrt((degrees - 1) / degrees);
  const logDensity = (s: number) => (degrees === 1 ? 0 : (degrees - 1) * ln(s)) - (degrees * s * s) / 2;
  const peak = logDensity(mode);
  const spread = reach / Math.sqrt(2 * degrees);
  // In u = √s, whose steps are finest near 0, where few degrees of freedom have a critical value so large that only there it is passed.
  const from = Math.sqrt(Math.max(0, mode - spread));
  const step = (Math.sqrt(mode + spread) - from) / steps;
  let [found, all] = [0, 0];
  for (let k = 0; k <= steps; k++) {
    const u = from + k * step;
    const s = u * u;
    if (s === 0) continue;
    const weight = (k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2) * u * exp(logDensity(s) - peak);
    all += weight;
    found += weight * (normalCdf(shift - critical * s) + normalCdf(-shift - critical * s));
  }
  return found / all;
}
