import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { decodeExperiment } from '../../../scenarios/experiment/experimentToken.ts';
import { type Fault, FaultError } from '../../../sim/engine/fault.ts';
import type { Route } from '../../app/route.ts';

/** The experiment an address holds; one from scratch, with the reason, where it cannot be read. */
export function experimentOfRoute(
  { query }: Route,
  scratch: () => Experiment,
): { readonly experiment: Experiment; readonly faults: readonly Fault[] } {
  if (query.q === undefined) return { experiment: scratch(), faults: [] };
  try {
    return { experiment: decodeExperiment(query.q), faults: [] };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { experiment: scratch(), faults: error.faults };
  }
}
