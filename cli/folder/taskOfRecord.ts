import { readAttribution } from '../../scenarios/attribution/attributionChoice.ts';
import { planAttribution } from '../../scenarios/attribution/planAttribution.ts';
import { readWrittenExperiment } from '../../scenarios/experiment/parseExperiment.ts';
import { planExperiment } from '../../scenarios/experiment/planExperiment.ts';
import { readNationChoice } from '../../scenarios/nation/nationChoice.ts';
import { nationOf } from '../../scenarios/nation/nationTask.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import type { SweepRecord } from '../../sim/experiment/folder/sweepRecord.ts';
import { attributionTask } from './attributionTask.ts';
import { experimentTask } from './experimentTask.ts';
import { nationTask } from './nationTask.ts';
import type { RecordedTask } from './recordedTask.ts';

/** How a sweep of each kind is made again from the source in its record. */
const makers: Partial<Readonly<Record<SweepRecord['kind'], (source: SweepRecord['source']) => RecordedTask>>> = {
  attribution: (source) => attributionTask(planAttribution(readAttribution(source))),
  experiment: (source) => experimentTask(planExperiment(readWrittenExperiment(source))),
  nation: (source) => nationTask(nationOf(readNationChoice(source))),
};

/** The sweep that a record speaks of. Throws `recordKind` for a kind this version cannot make, and the faults of the source. */
export function taskOfRecord({ kind, source }: Pick<SweepRecord, 'kind' | 'source'>): RecordedTask {
  const make = makers[kind];
  if (make === undefined) {
    throw new FaultError({ code: 'recordKind', path: 'kind', value: kind, expected: Object.keys(makers).join(', ') });
  }
  return make(source);
}
