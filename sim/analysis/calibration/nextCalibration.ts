import type { CalibrationGeneration, CalibrationState, ToldPoint } from './calibration.ts';
import { directionsOf } from './directions.ts';
import { distancesOf } from './distances.ts';
import { drawGeneration, keptOf } from './drawGeneration.ts';
import { drawnAt, generationDraws, proposalAfter } from './generationProposals.ts';
import { nearPoints } from './nearPoints.ts';
import { makeScreen } from './screen.ts';

/** A state of which every point was told, one generation on: a function of the state alone, whatever the order of the tells. */
export function nextCalibration(state: CalibrationState): CalibrationState {
  const { targets, settings, pending } = state;
  const own = pending.map(({ outcome, ...one }): ToldPoint => ({ ...one, ...outcome! }));
  const told = [...state.told, ...own];
  const distances = distancesOf(targets, told, settings.seed);
  const last = state.generations.at(-1);
  const before = last?.tolerance ?? Number.POSITIVE_INFINITY;
  const near = nearPoints(told, distances, settings.focus, before);
  const further = distances.subarray(state.told.length);
  const share = (within: number) => further.filter((one) => one <= within).length / own.length;
  const drawn: Omit<CalibrationGeneration, 'screen'> = {
    size: own.length,
    ...near,
    directions: directionsOf(told, near, targets.length),
    accepted: share(before),
    hits: share(1),
    refused: own.filter(({ outcomes }) => outcomes === null).length,
    undefined: own.filter(({ outcomes }, i) => outcomes !== null && further[i] === Infinity).length,
  };
  const generation = { ...drawn, screen: screenAfter(state, drawn, told) };
  const generations = [...state.generations, generation];
  const draws = generationDraws(state, generations, told);
  const made = proposalAfter(state, generation, told);
  const places = drawGeneration(state.factors.length, made, settings, generations.length);
  const draw = { ...made, size: places.length };
  const { anew } = settings;
  return {
    ...state,
    generations,
    told: told.map((one, id) => ({ ...one, drawn: one.drawn + drawnAt(draw, one.place, anew, id) })),
    pending: places.map((place) => ({
      place,
      drawn: [...draws, draw].reduce((sum, one) => sum + drawnAt(one, place, anew), 0),
      outcome: null,
    })),
  };
}

/** What the next generation is picked by, with the share that stays. */
function screenAfter(
  state: CalibrationState,
  drawn: Omit<CalibrationGeneration, 'screen'>,
  told: readonly ToldPoint[],
): CalibrationGeneration['screen'] {
  const screen = state.settings.emulate ? makeScreen(state, told, drawn) : undefined;
  if (screen === undefined) return null;
  const made = proposalAfter(state, { ...drawn, screen: { ...screen, kept: 1 } }, told);
  return { ...screen, kept: keptOf(state.factors.length, made, state.settings.seed, state.generations.length + 1) };
}
