import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { writtenExperimentOf } from '../../scenarios/experiment/writtenExperiment.ts';
import type { SweepResult } from '../../sim/experiment/sweep.ts';
import { configurationJson } from '../configuration.ts';

export interface RecordFacts {
  readonly version: string;
  readonly engine: string;
  /** See `sweepHash`. */
  readonly hash: string;
  /** The experiment file as it was written, before options changed anything. */
  readonly text: string;
}

/**
 * All that is needed to run an experiment again, as JSON: version, engine, hash, the experiment as it was run and as it was written, its factors with
 * the ranges drawn from, and the configuration where no factor is set.
 */
export function experimentRecord(
  { experiment, plan, factors, design, sweep }: ExperimentPlan,
  result: Pick<SweepResult, 'stop' | 'points'>,
  { version, engine, hash, text }: RecordFacts,
): string {
  const { replicates } = sweep;
  const record = {
    version,
    engine,
    hash,
    stop: result.stop,
    points: result.points,
    pointsPlanned: sweep.points,
    block: design.block,
    experiment: writtenExperimentOf(experiment),
    factors,
    configuration: JSON.parse(configurationJson({ version, engine, plan, log: 'none', replicates })) as object,
    text,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
