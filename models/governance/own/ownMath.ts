import { exp, ln, log1p, pow } from '../../../sim/engine/arithmetic.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { placeless } from './ownFaults.ts';

/** What differs between engines in the last digit and has no replacement. */
const missing =
  'acos acosh asin asinh atan atan2 atanh cbrt cos cosh expm1 f16round hypot log10 log2 sin sinh sumPrecise tan tanh'.split(
    ' ',
  );

/**
 * `Math` for own rules: what every engine computes to the same bits, with the engine's own exp, log, log1p and pow. Other functions throw `ownRuleMath`,
 * `random` throws `ownRuleRandom`. Made anew for each rule and run, so that nothing can be left in it.
 */
export function makeOwnMath(): object {
  const exact = {
    abs: (x: number) => Math.abs(x),
    ceil: (x: number) => Math.ceil(x),
    clz32: (x: number) => Math.clz32(x),
    exp: (x: number) => exp(x),
    floor: (x: number) => Math.floor(x),
    fround: (x: number) => Math.fround(x),
    imul: (x: number, y: number) => Math.imul(x, y),
    log: (x: number) => ln(x),
    log1p: (x: number) => log1p(x),
    max: (...all: number[]) => Math.max(...all),
    min: (...all: number[]) => Math.min(...all),
    pow: (x: number, y: number) => pow(x, y),
    round: (x: number) => Math.round(x),
    sign: (x: number) => Math.sign(x),
    sqrt: (x: number) => Math.sqrt(x),
    trunc: (x: number) => Math.trunc(x),
  };
  const expected = Object.keys(exact).join(', ');
  const refused = Object.fromEntries(
    missing.map((name) => [
      name,
      () => {
        throw new FaultError({ code: 'ownRuleMath', path: placeless, value: `Math.${name}`, expected });
      },
    ]),
  );
  return Object.freeze({
    ...exact,
    ...refused,
    random: () => {
      throw new FaultError({ code: 'ownRuleRandom', path: placeless, value: 'Math.random', expected: 'draw(k)' });
    },
    E: Math.E,
    LN10: Math.LN10,
    LN2: Math.LN2,
    LOG10E: Math.LOG10E,
    LOG2E: Math.LOG2E,
    PI: Math.PI,
    SQRT1_2: Math.SQRT1_2,
    SQRT2: Math.SQRT2,
  });
}
