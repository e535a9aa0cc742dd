import { FaultError } from '../../sim/engine/fault.ts';
import { nearestOf } from '../loader/nearest.ts';
import type { Experiment } from './experiment.ts';
import { parseExperiment } from './parseExperiment.ts';

const texts = import.meta.glob('../experiments/*.yaml', { query: '?raw', import: 'default', eager: true });

/** Built-in experiments, in the order of their names. */
export const experimentIds: readonly string[] = Object.keys(texts).map((path) => path.replace(/^.*\/|\.yaml$/g, ''));

/** The YAML of a built-in experiment, to start one's own from. `id` is one of `experimentIds`. */
export const experimentTextOf = (id: string): string => texts[`../experiments/${id}.yaml`]!;

/** A built-in experiment. Throws `unknownExperiment` with the nearest. */
export function experimentOf(id: string): Experiment {
  if (!experimentIds.includes(id)) {
    const expected = nearestOf(id, experimentIds);
    throw new FaultError({ code: 'unknownExperiment', path: 'experiment', value: id, expected });
  }
  return parseExperiment(experimentTextOf(id), { name: `experiments/${id}.yaml` });
}
