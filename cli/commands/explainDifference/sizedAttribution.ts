import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import { planAttribution } from '../../../scenarios/attribution/planAttribution.ts';
import { experimentLimits } from '../../../scenarios/experiment/experimentSchema.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import { estimateSweep } from '../../../sim/experiment/estimateSweep.ts';
import { clockText } from '../../clockText.ts';
import type { SizingTools } from '../../folder/taskInFolder.ts';
import type { Host } from '../../host.ts';
import { pilotOptions } from '../pilot.ts';
import type { ExplainMessages } from './explainMessages.ts';

interface Tools extends SizingTools {
  readonly host: Host;
  readonly messages: ExplainMessages;
}

/** With one world nothing is known of luck. */
const fewestWorlds = 2;

/** The same attribution in another number of worlds. */
const inWorlds = ({ choice }: AttributionPlan, replicates: number): AttributionPlan =>
  planAttribution({ ...choice, question: { ...choice.question, worlds: { replicates } } });

/**
 * Tells what will be run and how long it takes; of a budget, the plan in as many worlds as fit into it. Undefined where the user stopped it. Throws `budgetTooSmall` with the time that two worlds take,
 * `budgetUnmeasured`.
 */
export async function sizedAttribution(
  plan: AttributionPlan,
  budget: number | undefined,
  { pool, host, messages, interruption }: Tools,
): Promise<AttributionPlan | undefined> {
  const started = host.now();
  messages.difference(plan);
  if (budget === undefined) messages.size(plan);
  messages.measuring();
  const { sweep } = plan.task;
  const estimate = await estimateSweep(sweep, pool, () => host.now(), pilotOptions(budget));
  if (interruption.isAsked) return undefined;
  messages.time(estimate, budget === undefined);
  if (budget === undefined) return plan;

  const path = '--budget';
  const { secondsPerRun, workers } = estimate;
  if (!(secondsPerRun > 0)) throw new FaultError({ code: 'budgetUnmeasured', path });
  const spent = (host.now() - started) / 1000;
  const secondsPerWorld = (secondsPerRun * sweep.points) / Math.min(workers, sweep.points);
  const worlds = Math.min(experimentLimits.replicates, Math.floor((budget - spent) / secondsPerWorld));
  if (worlds < fewestWorlds) {
    const expected = clockText(Math.ceil(fewestWorlds * secondsPerWorld + spent));
    throw new FaultError({ code: 'budgetTooSmall', path, value: clockText(budget), expected });
  }
  const fitting = inWorlds(plan, worlds);
  messages.picked(fitting, budget, secondsPerWorld * worlds);
  return fitting;
}
