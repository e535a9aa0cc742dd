import { baseCaseOf } from '../../scenarios/nation/baseCaseOf.ts';
import { nationSources } from '../../scenarios/nation/locales/nationSources.ts';
import type { Nation } from '../../scenarios/nation/nationTask.ts';
import type { SweepRuns } from '../../sim/experiment/sweep.ts';
import { type NationEstimate, nationEstimates } from './nationEstimates.ts';

export interface NationFacts {
  readonly version: string;
  readonly engine: string;
  /** Digest of all runs. */
  readonly hash: string;
}

/** What a run of the nation says, with what repeats it and where its totals come from. */
export interface NationDocument extends NationFacts {
  /** The nation does not exist: no number in the document is of a real county, and none is a forecast. */
  readonly synthetic: true;
  readonly choice: Nation['choice'];
  readonly units: number;
  readonly residents: number;
  readonly strata: Nation['sample']['strata'];
  readonly counties: readonly {
    readonly id: string;
    readonly stratum: number;
    readonly probability: number;
    readonly residents: number;
    readonly base: string;
  }[];
  readonly policies: readonly string[];
  readonly events: number;
  readonly failed: SweepRuns['failed'];
  readonly refused: SweepRuns['refused'];
  readonly estimates: readonly NationEstimate[];
  readonly sources: typeof nationSources;
}

/** Gathers it from the runs of the whole sample. */
export function nationDocument(
  { choice, units, sample, task }: Nation,
  runs: SweepRuns,
  facts: NationFacts,
): NationDocument {
  return {
    synthetic: true,
    ...facts,
    choice,
    units: units.length,
    residents: units.reduce((sum, { residents }) => sum + residents, 0),
    strata: sample.strata,
    counties: sample.counties.map(({ unit, stratum, probability }) => ({
      id: unit.id,
      stratum,
      probability,
      residents: unit.residents,
      base: baseCaseOf(unit),
    })),
    policies: runs.policies,
    events: runs.events,
    failed: runs.failed,
    refused: runs.refused,
    estimates: nationEstimates(sample, runs, task.outcomes),
    sources: nationSources,
  };
}

/** As JSON; what is undefined is null. */
export const nationJson = (document: NationDocument): string => `${JSON.stringify(document, null, 2)}\n`;
