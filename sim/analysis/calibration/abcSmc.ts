import { RandomStreams } from '../../engine/random/streams.ts';
import { checkInput } from '../estimates/checkInput.ts';
import { checkFactors } from '../search/checkSearch.ts';
import type {
  CalibrationOptions,
  CalibrationOutcomes,
  CalibrationPoint,
  CalibrationProblem,
  CalibrationProgress,
  CalibrationSample,
  CalibrationSettings,
  CalibrationState,
} from './calibration.ts';
import { placeOf, pointsOf } from './calibrationPoint.ts';
import { calibrationProgress } from './calibrationProgress.ts';
import { calibrationSample } from './calibrationSample.ts';
import { checkCalibrationSettings, checkKept, checkPoint, checkPriors, checkTargets } from './checkCalibration.ts';
import { checkCalibrationState } from './checkCalibrationState.ts';
import { firstPlaces } from './drawGeneration.ts';
import { nextCalibration } from './nextCalibration.ts';
import { toldOutcomes } from './toldOutcomes.ts';

/** A calibration that is asked what to run and told what came of it. */
export interface Calibration {
  /** Points of this generation that were not told yet, by id; none when it is over. The same ones until they are told: give them to as many workers as there are. */
  ask(): readonly CalibrationPoint[];
  /** In any order. The last of a generation brings about the next. Throws `estimateInput` for a point that is not asked for, and outcomes that `CalibrationOutcomes` does not allow. */
  tell(id: number, outcomes: CalibrationOutcomes): void;
  /** JSON data; `resumeAbcSmc` goes on from it to the same end, bit by bit. */
  state(): CalibrationState;
  progress(): CalibrationProgress;
  /** The near points of all finished generations with their weights: once `isReached`, the posterior. */
  sample(): CalibrationSample;
}

/**
 * What is known of factors once outcomes must meet targets, by approximate Bayesian computation over a simulator that need not have a likelihood: population Monte Carlo with an adaptive tolerance (Beaumont, Cornuet, Marin & Robert 2009,
 * doi:10.1093/biomet/asp052; Toni et al. 2009, doi:10.1098/rsif.2008.0172). Every generation is run as a whole; the tolerance is the tightest at which all points so far tell as much as `focus` independent ones (after Del Moral, Doucet & Jasra
 * 2012, doi:10.1007/s11222-011-9271-y), each weighted by the mixture of all generations (Cornuet, Marin, Mira & Robert 2012). It never falls below 1, where every target is met, and there the sample is of the posterior under the error that the targets state, without
 * approximation (Wilkinson 2013, doi:10.1515/sagmb-2013-0010). Points are drawn about the near ones along directions that matter (`directionsOf`), and a share `anew` from the prior.
 *
 * A function of problem, options and what is told: not of when, by whom or in which order. Outcomes should be means over as many runs as the figures of the targets stand for, in random worlds of the point's own. Defaults: seed 0, first and
 * population 250, 40 generations, focus half the population, wanted twice the population, anew 0.05, patience 4, shrink 0.02, emulate true. Streams `calibration.proposal`, `calibration.error`, `design.sobol`, and `calibration.given` (entity = point, index = factor). Throws `estimateInput`, `designSize`,
 * `outsideTestedRange`.
 *
 *     const calibration = abcSmc({ factors, targets: [{ key: 'rate', range: [85, 125] }] }, { seed: 1 });
 *     while (calibration.progress().stop === null) {
 *       for (const { id, values } of calibration.ask()) calibration.tell(id, outcomesOf(values, id));
 *     }
 *     calibration.sample().isReached // true
 */
export function abcSmc(
  { factors, targets, priors = {}, kept = [], given = [] }: CalibrationProblem,
  options: CalibrationOptions = {},
): Calibration {
  checkFactors(factors, 'abcSmc.factors');
  checkTargets(targets, 'abcSmc.targets');
  checkPriors(factors, priors, 'abcSmc.priors');
  checkKept(kept, targets, 'abcSmc.kept');
  const population = options.population ?? 250;
  const settings: CalibrationSettings = {
    seed: 0,
    first: population,
    population,
    generations: 40,
    focus: population / 2,
    wanted: 2 * population,
    anew: 0.05,
    patience: 4,
    shrink: 0.02,
    emulate: true,
    ...options,
  };
  checkCalibrationSettings(settings, 'abcSmc.options');
  checkInput(Array.isArray(given), 'abcSmc.given', given, 'a list of points');
  const isPlain = given.length === 0 || Object.keys(priors).length === 0;
  checkInput(isPlain, 'abcSmc.given', given.length, 'none beside priors: given points are drawn evenly');
  for (const [at, one] of given.entries()) checkPoint(one?.point, factors.length, `abcSmc.given[${at}].point`);
  const keys = [...targets.map(({ key }) => key), ...kept];
  const told = given.map(({ outcomes }, at) => ({
    outcomes: toldOutcomes(outcomes, keys, `abcSmc.given[${at}].outcomes`),
  }));
  const parts = new RandomStreams(settings.seed, 0).stream('calibration.given');
  const places =
    told.length > 0
      ? given.map(({ point }, at) => placeOf({ factors }, point, (f) => parts.uniform(at, f)))
      : firstPlaces(factors.length, settings);
  const state: CalibrationState = {
    format: 1,
    factors,
    targets,
    priors,
    kept,
    settings,
    generations: [],
    told: [],
    pending: places.map((place, at) => ({ place, drawn: places.length, outcome: told[at] ?? null })),
  };
  return calibrationFrom(told.length > 0 ? nextCalibration(state) : state);
}

/** Goes on from a stored state. With other `settings` (more generations, a larger `wanted`, no patience) a finished one goes on as well. Throws `estimateInput` where the state cannot be one. */
export function resumeAbcSmc(state: CalibrationState): Calibration {
  checkCalibrationState(state);
  return calibrationFrom(state);
}

function calibrationFrom(start: CalibrationState): Calibration {
  let state = start;
  const keys = [...state.targets.map(({ key }) => key), ...state.kept];
  const first = () => state.told.length;
  const pointOf = pointsOf(state);
  const isOver = () => calibrationProgress(state).stop !== null;
  return {
    ask: () =>
      isOver()
        ? []
        : state.pending.flatMap(({ place, outcome }, at) =>
            outcome === null ? [{ id: first() + at, ...pointOf(place) }] : [],
          ),
    tell(id, outcomes) {
      const isAsked = !isOver() && state.pending[id - first()]?.outcome === null;
      checkInput(isAsked, 'tell.id', id, 'a point that is asked for');
      const outcome = { outcomes: toldOutcomes(outcomes, keys, 'tell.outcomes') };
      const pending = state.pending.map((one, at) => (at === id - first() ? { ...one, outcome } : one));
      state = { ...state, pending };
      if (pending.every((one) => one.outcome !== null)) state = nextCalibration(state);
    },
    state: () => state,
    progress: () => calibrationProgress(state),
    sample: () => calibrationSample(state),
  };
}
