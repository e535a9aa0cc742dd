import type { FactoryFunctionMap } from 'mathjs';

/** States at the moments the solver chose; both ends are among them. */
export interface Solution {
  readonly t: readonly number[];
  /** By moment. */
  readonly y: readonly (readonly number[])[];
}

/** dy/dt at a moment and state, in a new array. */
export type Derivative = (t: number, y: readonly number[]) => number[];

/** Solves dy/dt = f(t, y) over a span of days; the error estimate of a step is kept below `tolerance` in every place (absolute). */
export type Solver = (
  f: Derivative,
  span: readonly [from: number, to: number],
  initial: readonly number[],
  tolerance: number,
) => Solution;

const options = { firstStep: 0.01, maxStep: 5, maxIter: 100_000 };

let loading: Promise<Solver> | undefined;

/**
 * Loads mathjs, when it is first asked for, and gives its Dormand–Prince 5(4) with steps of five days at most; it throws where 100 000 steps do not suffice. Step
 * sizes come of `Math.pow`, so that the last bits may differ between engines: nothing that is hashed may rest on it.
 */
export function loadSolver(): Promise<Solver> {
  loading ??= makeSolver();
  return loading;
}

async function makeSolver(): Promise<Solver> {
  const mathjs = await import('mathjs');
  // Its types know neither the solver nor what it is made of.
  const { solveODEDependencies } = mathjs as unknown as { readonly solveODEDependencies: FactoryFunctionMap };
  const { solveODE } = mathjs.create(solveODEDependencies) as unknown as {
    readonly solveODE: (f: Derivative, span: unknown, initial: unknown, options: object) => Solution;
  };
  return (f, span, initial, tolerance) => solveODE(f, [...span], [...initial], { ...options, tol: tolerance });
}
