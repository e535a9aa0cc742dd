import type { Texts } from '../../../locales/texts.ts';
import { type AttributionChoice, readAttribution } from '../../../scenarios/attribution/attributionChoice.ts';
import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import { planAttribution } from '../../../scenarios/attribution/planAttribution.ts';
import type { SweepRecord } from '../../../sim/experiment/folder/sweepRecord.ts';
import { attributionTask } from '../../folder/attributionTask.ts';
import { taskInFolder } from '../../folder/taskInFolder.ts';
import type { Host } from '../../host.ts';
import { ExplainMessages } from './explainMessages.ts';
import type { ExplainOptions } from './explainOptions.ts';
import { sizedAttribution } from './sizedAttribution.ts';

/** Runs the hybrids of an attribution, or a shard of them, in a folder. Resolves with the exit code; after an interrupt or a kill the same call goes on. */
export function attributionInFolder(
  asked: AttributionPlan,
  options: ExplainOptions & { readonly out: string },
  host: Host,
  texts: Texts,
): Promise<number> {
  const { budget, outcomes } = options;
  const messages = new ExplainMessages((line) => host.message(line), texts);
  return taskInFolder(
    {
      planOf: (found) => (found === undefined ? asked : planAttribution(asFound(found, asked.choice, budget))),
      recordedOf: (plan) => attributionTask(plan, outcomes),
      sized: (plan, tools) => sizedAttribution(plan, budget, { ...tools, host, messages }),
      unmeasured(plan) {
        messages.difference(plan);
        messages.size(plan);
      },
    },
    options,
    host,
    texts,
  );
}

/** The outcomes of the record, since all are kept and others may be told of the same runs; of a budget, the worlds that were picked when the folder was made. */
function asFound(
  { kind, source, budget: had }: SweepRecord,
  choice: AttributionChoice,
  budget: number | undefined,
): AttributionChoice {
  if (kind !== 'attribution') return choice;
  const { outcomes, question } = readAttribution(source);
  const { worlds } = budget !== undefined && had !== undefined ? question : choice.question;
  const { outcomes: _, ...rest } = choice;
  return { ...rest, question: { ...choice.question, worlds }, ...(outcomes === undefined ? {} : { outcomes }) };
}
