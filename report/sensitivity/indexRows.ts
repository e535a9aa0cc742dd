import type { Estimate, SensitivityResult } from '../../sim/analysis/sensitivity/sensitivity.ts';
import { csvRow } from '../csv.ts';
import type { SensitivityDocument } from './sensitivityDocument.ts';
import { methodsOf, type SensitivityMethod } from './sensitivityMethod.ts';

/** One figure of a method; `factor` is a place, a pair of places, or absent where it is of all factors. */
interface Row {
  readonly factor?: readonly number[];
  readonly statistic: string;
  readonly estimate: Estimate;
  readonly n: number;
}

/** Header and one row an index: response as `outcome:policy-reference`, keys of factors (a pair as `a*b`), empty where there is no value. */
export function* indexRows({ factors, responses }: SensitivityDocument): Generator<string> {
  yield csvRow(['response', 'method', 'factor', 'statistic', 'value', 'lo', 'hi', 'n']);
  for (const { outcome, policy, against, result } of responses) {
    const response = `${outcome}:${policy}${against === null ? '' : `-${against}`}`;
    for (const method of methodsOf(result)) {
      for (const { factor = [], statistic, estimate, n } of rowsOf(result, method)) {
        const keys = factor.map((place) => factors[place]!.factor.key).join('*');
        const { value, lo, hi } = estimate;
        yield csvRow([response, method, keys, statistic, finite(value), finite(lo), finite(hi), n]);
      }
    }
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const alone = (value: number): Estimate => ({ value, lo: Number.NaN, hi: Number.NaN });

function rowsOf(result: SensitivityResult, method: SensitivityMethod): Row[] {
  switch (method) {
    case 'morris': {
      const { n, effects } = result.morris!;
      return effects.flatMap(({ mu, muStar, sigma }, place) => [
        { factor: [place], statistic: 'muStar', estimate: muStar, n },
        { factor: [place], statistic: 'mu', estimate: alone(mu), n },
        { factor: [place], statistic: 'sigma', estimate: alone(sigma), n },
      ]);
    }
    case 'sobol': {
      const { n, first, total, second } = result.sobol!;
      return [...each(first, 'first', n), ...each(total, 'total', n), ...ofPairs(second, 'second', n)];
    }
    case 'emulator': {
      const { n, first, total, q2 } = result.emulator!;
      return [...each(first, 'first', n), ...each(total, 'total', n), { statistic: 'q2', estimate: alone(q2), n }];
    }
    case 'pawn': {
      const { n, indices, bound } = result.pawn!;
      return [...each(indices, 'pawn', n), { statistic: 'bound', estimate: alone(bound), n }];
    }
    case 'regional': {
      const { reached, missed, factors, bound } = result.regional!;
      const n = reached + missed;
      const rows = factors.flatMap(({ distance, lowest, highest, sign }, place) => [
        { factor: [place], statistic: 'distance', estimate: alone(distance), n },
        { factor: [place], statistic: 'sign', estimate: alone(sign), n },
        { factor: [place], statistic: 'lowest', estimate: alone(lowest), n },
        { factor: [place], statistic: 'highest', estimate: alone(highest), n },
      ]);
      return [...rows, { statistic: 'bound', estimate: alone(bound), n }];
    }
    case 'tornado': {
      const { base, factors } = result.tornado!;
      const { n } = result;
      const rows = factors.flatMap(({ low, high, swing }, place) => [
        { factor: [place], statistic: 'low', estimate: low, n },
        { factor: [place], statistic: 'high', estimate: high, n },
        { factor: [place], statistic: 'swing', estimate: swing, n },
      ]);
      return [{ statistic: 'base', estimate: base, n }, ...rows];
    }
    case 'factorial': {
      const { n, main, interactions } = result.factorial!;
      return [...each(main, 'main', n), ...ofPairs(interactions, 'interaction', n)];
    }
  }
}

const each = (estimates: readonly Estimate[], statistic: string, n: number): Row[] =>
  estimates.map((estimate, place) => ({ factor: [place], statistic, estimate, n }));

const ofPairs = (
  pairs: readonly ({ readonly i: number; readonly j: number } & Estimate)[],
  statistic: string,
  n: number,
): Row[] => pairs.map((pair) => ({ factor: [pair.i, pair.j], statistic, estimate: pair, n }));
