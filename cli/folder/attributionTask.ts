import { explainDocument } from '../../report/attribution/explainDocument.ts';
import { usualObjectives } from '../../report/robustness/robustObjectives.ts';
import type { AttributionPlan } from '../../scenarios/attribution/attributionPlan.ts';
import { printExplanation } from '../commands/explainDifference/printExplanation.ts';
import { writeExplanation } from '../commands/explainDifference/writeExplanation.ts';
import type { RecordedTask } from './recordedTask.ts';

/** An attribution as a folder holds it. `outcomes` are those told; all are kept. */
export function attributionTask(
  plan: AttributionPlan,
  outcomes: readonly string[] = plan.choice.outcomes ?? usualObjectives,
): RecordedTask {
  return {
    task: { ...plan.task, outcomes },
    conclude(gathered, { format, writer, host, texts }) {
      const { version, engine } = host;
      const document = explainDocument(plan, gathered.runs, { version, engine, hash: gathered.hash, outcomes });
      printExplanation(document, format, host, texts);
      return writeExplanation(writer, plan, gathered, document, host, texts);
    },
  };
}
