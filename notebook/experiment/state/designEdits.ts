import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { DesignKind, DesignSpec } from '../../../sim/experiment/designs/design.ts';

/** In the order in which one comes to need them: what matters at all, how much, together with what. */
export const designKinds = [
  'oneAtATime',
  'morris',
  'saltelli',
  'latinHypercube',
  'sobol',
  'fractionalFactorial',
  'fullFactorial',
] as const satisfies readonly DesignKind[];

/** A size to begin with: small enough for a slice in minutes, large enough for its figures. */
const first: { readonly [Kind in DesignKind]: Extract<DesignSpec, { readonly kind: Kind }> } = {
  fullFactorial: { kind: 'fullFactorial', levels: 2 },
  fractionalFactorial: { kind: 'fractionalFactorial', resolution: 4 },
  latinHypercube: { kind: 'latinHypercube', points: 200 },
  sobol: { kind: 'sobol', points: 256 },
  saltelli: { kind: 'saltelli', points: 64, secondOrder: false },
  morris: { kind: 'morris', trajectories: 10, levels: 4 },
  oneAtATime: { kind: 'oneAtATime' },
};

/** Another kind of design; the number of points goes with it where both have one. */
export function setDesignKind(experiment: Experiment, kind: DesignKind): Experiment {
  if (kind === experiment.design.kind) return experiment;
  const design = first[kind];
  return setOwnWorlds({ ...experiment, design }, experiment.ownWorlds === true && isSample(design));
}

/** Whether points are drawn, so that each may have random worlds of its own. */
export const isSample = ({ kind }: DesignSpec): boolean => kind === 'latinHypercube' || kind === 'sobol';

/** Random worlds of each point, or the same for all. */
export function setOwnWorlds(experiment: Experiment, isOwn: boolean): Experiment {
  const { ownWorlds: _, ...rest } = experiment;
  return isOwn ? { ...rest, ownWorlds: true } : rest;
}

export const setDesign = (experiment: Experiment, design: DesignSpec): Experiment => ({ ...experiment, design });

/** Base points that one may choose from: powers of two, which a Sobol' sequence is made for, and the present number. */
export function basePoints(now: number): number[] {
  const usual = [8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096];
  return usual.includes(now) ? usual : [...usual, now].toSorted((a, b) => a - b);
}

/** The experiment with only the factors named, in its own order, under Sobol' indices: what a screening leads to. */
export function intoIndices(experiment: Experiment, keys: readonly string[]): Experiment {
  return {
    ...setOwnWorlds(experiment, false),
    factors: experiment.factors.filter(({ key }) => keys.includes(key)),
    design: first.saltelli,
  };
}
