import type { Step } from './peel.ts';

/**
 * Which box of a trajectory is taken. `standout`: the one that drawing its points blindly explains least, by the standard score of its sum of responses among draws of as many points without replacement;
 * it balances density and size without a parameter, and in the limit of many points is the true box wherever there is one. `density`: of the boxes at least so dense the one of greatest coverage.
 * `coverage`: of those that cover at least so much the densest.
 */
export type PrimChoice =
  | { readonly rule: 'standout' }
  | { readonly rule: 'density' | 'coverage'; readonly atLeast: number };

/**
 * Standard score of a box, but for the factor that all boxes of a sample share: (density − density of the whole) · √(n · mass / (1 − mass)); 0 for the whole. Klösgen (1996) has it among the measures of a
 * subgroup's interest.
 */
function scoreOf({ n, sum }: Step, whole: Step): number {
  if (n === whole.n) return 0;
  const mass = n / whole.n;
  return (sum / n - whole.sum / whole.n) * Math.sqrt((whole.n * mass) / (1 - mass));
}

/** The place in a trajectory that a rule takes, of equals the largest box; undefined where no box is as dense as asked for. */
export function chosenStep(steps: readonly Step[], choice: PrimChoice): number | undefined {
  const whole = steps[0]!;
  if (choice.rule === 'standout') return greatest(steps, (step) => scoreOf(step, whole));
  const { rule, atLeast } = choice;
  const density = ({ n, sum }: Step) => sum / n;
  return rule === 'density'
    ? greatest(steps, (step) => (density(step) >= atLeast ? step.sum : Number.NaN))
    : greatest(steps, (step) => (step.sum >= atLeast * whole.sum ? density(step) : Number.NaN));
}

/** The largest score of a trajectory. */
export const bestScore = (steps: readonly Step[]): number =>
  steps.reduce((best, step) => Math.max(best, scoreOf(step, steps[0]!)), 0);

/** The box nearest in mass to a share of the points. */
export const nearestMass = (steps: readonly Step[], mass: number): Step =>
  steps[greatest(steps, ({ n }) => -Math.abs(n / steps[0]!.n - mass))!]!;

/** The first place of the largest score; NaN is none. */
function greatest(steps: readonly Step[], score: (step: Step) => number): number | undefined {
  let [best, most]: [number | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const [at, step] of steps.entries()) {
    const one = score(step);
    if (one > most) [best, most] = [at, one];
  }
  return best;
}
