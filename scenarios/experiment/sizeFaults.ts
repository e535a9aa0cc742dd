import { FaultError } from '../../sim/engine/fault.ts';
import { mostRuns } from '../../sim/experiment/checkSweepSpec.ts';
import { designPoints } from '../../sim/experiment/designs/makeDesign.ts';
import type { ScenariosFaultCode } from '../faultCodes.ts';
import type { LoadFault } from '../loader/loadFault.ts';
import type { Experiment } from './experiment.ts';
import { factorsOf } from './factorsOf.ts';

/** What is wrong with the size of an experiment that is sound otherwise: a design that cannot be had over its factors, or more runs than a sweep may have. */
export function sizeFaults({ design, factors, question }: Experiment): Omit<LoadFault, 'line'>[] {
  try {
    const points = designPoints(design, factorsOf(factors));
    const { policies, worlds } = question;
    const runs = points * policies.length * worlds.replicates;
    if (runs <= mostRuns) return [];
    const value = `${points} × ${policies.length} × ${worlds.replicates} = ${runs}`;
    return [{ code: 'tooManyRuns', path: 'design', value, expected: `≤ ${mostRuns}` }];
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    // Codes of designs are those of their own room; some paths name the kind instead of the place.
    return error.faults.map(({ code, path, ...one }) => ({
      ...one,
      code: code as ScenariosFaultCode,
      path: path.replace(/^[^.]*/, 'design'),
    }));
  }
}
