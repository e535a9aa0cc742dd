import { sensitivityDocument } from '../../report/sensitivity/sensitivityDocument.ts';
import type { ExperimentPlan } from '../../scenarios/experiment/experimentPlan.ts';
import { writtenExperimentOf } from '../../scenarios/experiment/writtenExperiment.ts';
import type { Hashable } from '../../sim/engine/hash.ts';
import { printSweep } from '../commands/sweep/printSweep.ts';
import { writeSweep } from '../commands/sweep/writeSweep.ts';
import type { RecordedTask } from './recordedTask.ts';
import { tellConcluding } from './tellConcluding.ts';

/** An experiment as a folder holds it. */
export function experimentTask(plan: ExperimentPlan): RecordedTask {
  const { experiment, sweep } = plan;
  // JSON data, as a record has them when it is read.
  const source = JSON.parse(JSON.stringify(writtenExperimentOf(experiment))) as Hashable;
  return {
    task: { kind: 'experiment', source, sweep, outcomes: experiment.outcomes },
    conclude(gathered, { format, writer, text, host, texts }) {
      const { version, engine } = host;
      const { hash, runs } = gathered;
      tellConcluding(plan, runs, host, texts);
      const document = sensitivityDocument(plan, runs, { version, engine, hash });
      printSweep(document, plan, runs, format, host, texts);
      return writeSweep(writer, plan, gathered, document, { version, engine, hash, text });
    },
  };
}
