import type { Texts } from '../../../locales/texts.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { ExperimentPlan } from '../../../scenarios/experiment/experimentPlan.ts';
import { readWrittenExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import type { SweepRecord } from '../../../sim/experiment/folder/sweepRecord.ts';
import { experimentTask } from '../../folder/experimentTask.ts';
import type { RecordedTask } from '../../folder/recordedTask.ts';
import { taskInFolder } from '../../folder/taskInFolder.ts';
import type { Host } from '../../host.ts';
import type { AskedExperiment } from './experimentOfOptions.ts';
import { sizedPlan } from './sizedPlan.ts';
import { SweepMessages } from './sweepMessages.ts';
import type { SweepOptions } from './sweepOptions.ts';

/** Runs an experiment, or a shard of it, in a folder; `recorded` says what becomes of its results. Resolves with the exit code; after an interrupt or a kill the same call goes on. */
export function sweepInFolder(
  { text, experiment }: AskedExperiment,
  options: SweepOptions & { readonly out: string },
  host: Host,
  texts: Texts,
  recorded: (plan: ExperimentPlan) => RecordedTask = experimentTask,
): Promise<number> {
  const messages = new SweepMessages((line) => host.message(line), texts);
  return taskInFolder(
    {
      planOf: (found) => planExperiment(found === undefined ? experiment : sizedAs(found, experiment, options.budget)),
      recordedOf: recorded,
      sized: (plan, tools) => sizedPlan(plan, options, { ...tools, host, messages }),
      unmeasured: (plan) => messages.unmeasured(plan),
      text,
    },
    options,
    host,
    texts,
  );
}

/** Of a budget, the size that was picked when the folder was made. */
function sizedAs(found: SweepRecord, experiment: Experiment, budget: number | undefined): Experiment {
  if (budget === undefined || found.budget === undefined || found.kind !== 'experiment') return experiment;
  const { design } = readWrittenExperiment(found.source);
  return design.kind === experiment.design.kind ? { ...experiment, design } : experiment;
}
