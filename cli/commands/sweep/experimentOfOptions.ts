import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { experimentOf, experimentTextOf } from '../../../scenarios/experiment/experimentCatalogue.ts';
import { parseExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { settingsLimits } from '../../../scenarios/question/settingsFile.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import type { DesignSpec } from '../../../sim/experiment/designs/design.ts';
import type { Host } from '../../host.ts';
import { isPath, readOwnFile } from '../../ownFile.ts';
import type { SweepOptions } from './sweepOptions.ts';

/** An experiment as it is written, and as the options have it. */
export interface AskedExperiment {
  readonly text: string;
  readonly experiment: Experiment;
}

/**
 * The built-in experiment of an id, or that of a file, with what the options set instead. Throws `unknownExperiment`, `fileUnreadable`, the faults of the
 * file, `settingVaried` for settings of what is varied, `sizeNotFree` for points of a design whose size follows from its factors.
 */
export function experimentOfOptions(
  name: string,
  options: SweepOptions,
  readBytes: Host['readBytes'],
): AskedExperiment {
  const text = isPath(name) ? readOwnFile(name, readBytes, settingsLimits).text : undefined;
  const written = text === undefined ? experimentOf(name) : parseExperiment(text, { name });
  return { text: text ?? experimentTextOf(name), experiment: withOptions(written, options) };
}

/** An experiment with what the options set instead. Throws `settingVaried`, `sizeNotFree`, as above. */
export function withOptions(experiment: Experiment, options: SweepOptions): Experiment {
  const { question, factors, design } = experiment;
  const { seed, slice, days, replicates, settings, points } = options;
  const varied = new Set(factors.flatMap((choice) => ('times' in choice ? choice.times : [choice.key])));
  const faults: Fault[] = Object.keys(settings)
    .filter((key) => varied.has(key))
    .map((key) => ({ code: 'settingVaried', path: '--set', value: key }));
  const resized = points === undefined ? design : designOfSize(design, points);
  if (resized === undefined) faults.push({ code: 'sizeNotFree', path: '--points', value: design.kind });
  if (resized === undefined || faults.length > 0) throw new FaultError(faults);
  return {
    ...experiment,
    design: resized,
    question: {
      ...question,
      seed: seed ?? question.seed,
      slice: slice ?? question.slice,
      days: days ?? question.days,
      worlds: { replicates: replicates ?? question.worlds.replicates },
      settings: { ...question.settings, ...settings },
    },
  };
}

/** Undefined where the size of a design follows from its factors. */
function designOfSize(design: DesignSpec, points: number): DesignSpec | undefined {
  if ('points' in design) return { ...design, points };
  return design.kind === 'morris' ? { ...design, trajectories: points } : undefined;
}
