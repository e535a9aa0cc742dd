import { aliasesOf } from '../../experiment/designs/aliasesOf.ts';
import type { DesignSpec } from '../../experiment/designs/design.ts';
import { saltelliRow } from '../../experiment/designs/saltelliSample.ts';
import type { Factor } from '../../experiment/factor.ts';
import { estimateCautions } from './estimateCautions.ts';
import type { Caution, Response, SensitivityResult } from './sensitivity.ts';

/** Above this share of luck intervals are visibly wider; above the second a factor's effect may be a world's (total indices are that much too large). */
const noise = { worth: 0.05, grave: 0.2 } as const;
/** Above this share of points without a response, what is said is of another region than the one asked about. */
const graveUndefined = 0.1;

/** The same of trajectories and base points, of which one undefined point costs a whole one: what is left is chosen by all its points. */
const graveLost = 0.25;

type Counted = { readonly worth: number; readonly grave: number };
/**
 * Trajectories (Campolongo et al. 2007 take 10; of fewer than 4 a spread says nothing), base points (intervals were seen to hold from 64 on), points of PAWN (20 in each of 5 slices, and 10).
 * An emulator needs points by the factor: 5 for each linear coefficient, 2 at least.
 */
const trajectories: Counted = { worth: 10, grave: 4 };
const basePoints: Counted = { worth: 64, grave: 16 };
const pawnPoints: Counted = { worth: 100, grave: 50 };
const pointsPerCoefficient: Counted = { worth: 5, grave: 2 };
/** Below this on one side only the strongest factors can be told; where the bound is 1 or more, none can. */
const leastReached = 10;
/** Usual limits for an emulator that may stand for the model, and for one that may not. */
const q2 = { worth: 0.7, grave: 0.5 } as const;

export interface CautionFacts {
  readonly spec: DesignSpec;
  /** Points run, and those of the design. */
  readonly points: number;
  readonly planned: number;
  readonly factors: readonly Factor[];
  readonly response: Response;
}

/**
 * What makes a result doubtful, by its code; `values` are in braces.
 * `constantResponse` (grave): all defined responses are equal. `unfinished` {points, planned}: the sweep stopped; grave for a factorial, whose effects are then no longer clear of each other, and one at a
 * time, of which nothing can be said. `undefinedPoints` {undefined, points}: some; grave above a tenth, and for a fraction, whose effects are then
 * no longer clear of each other. `lostBlocks` {lost, blocks}: trajectories or base points left out for an undefined point; grave above a quarter. `oneWorld`: luck cannot be told; grave for tornado and factorial, which then have no intervals.
 * `noise` {share}: above 0.05, grave above 0.2 but for tornado and factorial, whose intervals over worlds hold it. `tooFewPoints` {n, least}: Morris below 10 trajectories (grave 4), Sobol' 64 base points (16), PAWN 100 points (50), emulator 5 points (2) a linear coefficient.
 * `poorEmulator` {q2, least}: below 0.7, grave below 0.5. `tooFewReached` {reached, missed, least}: fewer than 10 on one side, grave where no distance could be told from chance.
 * `confounded` {resolution}: the fraction cannot tell all interactions of two factors from main effects or each other. Those of intervals: `estimateCautions`.
 */
export function cautionsOf(
  result: Omit<SensitivityResult, 'cautions'>,
  { spec, points, planned, factors, response }: CautionFacts,
): Caution[] {
  const found: Caution[] = [];
  const say = (
    holds: boolean,
    code: Caution['code'],
    isGrave: boolean,
    values: Caution['values'],
    about?: Caution['about'],
  ) => {
    if (holds) found.push({ code, isGrave, ...(about === undefined ? {} : { about }), values });
  };
  const fewer = (about: Caution['about'], n: number | undefined, { worth, grave }: Counted, per = 1) => {
    if (n !== undefined) say(n < worth * per, 'tooFewPoints', n < grave * per, { n, least: worth * per }, about);
  };
  const { morris, sobol, emulator, pawn, regional, factorial, n, nUndefined } = result;
  const isAllOrNothing = spec.kind === 'oneAtATime' || spec.kind.endsWith('Factorial');

  say(points < planned, 'unfinished', isAllOrNothing, { points, planned });
  say(n > 1 && result.sd === 0, 'constantResponse', true, {});
  const all = n + nUndefined;
  const isGraveUndefined = nUndefined > graveUndefined * all || spec.kind === 'fractionalFactorial';
  say(nUndefined > 0, 'undefinedPoints', isGraveUndefined, { undefined: nUndefined, points: all });
  const lose = (about: 'morris' | 'sobol', used: number | undefined, size: number) => {
    const blocks = all / size;
    const lost = blocks - (used ?? blocks);
    say(lost > 0, 'lostBlocks', lost > graveLost * blocks, { lost, blocks }, about);
  };
  lose('morris', morris?.n, factors.length + 1);
  if (spec.kind === 'saltelli') lose('sobol', sobol?.n, saltelliRow(factors.length, spec.secondOrder));
  say(response.worlds.length === 1 && all > 0, 'oneWorld', isAllOrNothing, {});
  const isGraveNoise = result.noiseShare > noise.grave && !isAllOrNothing;
  say(result.noiseShare > noise.worth, 'noise', isGraveNoise, { share: result.noiseShare });

  fewer('morris', morris?.n, trajectories);
  fewer('sobol', sobol?.n, basePoints);
  fewer('emulator', emulator?.n, pointsPerCoefficient, factors.length + 1);
  fewer('pawn', pawn?.n, pawnPoints);
  found.push(...estimateCautions(result));
  if (emulator !== undefined && result.sd !== 0) {
    say(
      !(emulator.q2 >= q2.worth),
      'poorEmulator',
      !(emulator.q2 >= q2.grave),
      { q2: emulator.q2, least: q2.worth },
      'emulator',
    );
  }
  if (regional !== undefined) {
    const { reached, missed, bound } = regional;
    const isFew = Math.min(reached, missed) < leastReached || bound >= 1;
    say(isFew, 'tooFewReached', !(bound < 1), { reached, missed, least: leastReached }, 'regional');
  }
  if (spec.kind === 'fractionalFactorial' && factorial !== undefined) {
    const isConfounded = aliasesOf(spec.resolution, factors.length).confounded.length > 0;
    say(isConfounded, 'confounded', false, { resolution: spec.resolution }, 'factorial');
  }
  return found;
}
