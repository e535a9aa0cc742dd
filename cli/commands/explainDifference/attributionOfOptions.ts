import type { AttributionChoice, Grouping } from '../../../scenarios/attribution/attributionChoice.ts';
import type { AttributionPlan } from '../../../scenarios/attribution/attributionPlan.ts';
import { caseOfPolicy } from '../../../scenarios/attribution/caseOfPolicy.ts';
import { parseGrouping } from '../../../scenarios/attribution/parseGrouping.ts';
import { planAttribution } from '../../../scenarios/attribution/planAttribution.ts';
import type { PolicyChoice } from '../../../scenarios/question/question.ts';
import { FaultError } from '../../../sim/engine/fault.ts';
import type { Host } from '../../host.ts';
import { isPath, readOwnFile } from '../../ownFile.ts';
import type { ExplainOptions } from './explainOptions.ts';

const usualCase = 'beihu';

/**
 * What is asked: the difference of the policy `to` from the policy `from`, each by id or path of a file. Without `--case` the case is the one that `from` is a policy of, else `to`, else Beihu. Throws
 * `duplicatePolicy` for the same name twice, `fileUnreadable`, and the faults of a file of groups.
 */
export function attributionOfOptions(
  [from, to]: readonly [from: string, to: string],
  options: ExplainOptions,
  readBytes: Host['readBytes'],
): AttributionChoice {
  if (from === to) throw new FaultError({ code: 'duplicatePolicy', path: 'B', value: to });
  const { days, seed, slice, settings, sampled, outcomes, worlds } = options;
  const choice = (name: string): PolicyChoice =>
    isPath(name) ? { kind: 'file', file: readOwnFile(name, readBytes) } : { kind: 'builtIn', id: name };
  const place = options.case ?? caseOfPolicy(from) ?? caseOfPolicy(to) ?? usualCase;
  return {
    question: {
      case: isPath(place) ? readOwnFile(place, readBytes) : place,
      policies: [choice(from), choice(to)],
      reference: 0,
      days,
      seed,
      worlds: { replicates: worlds },
      slice,
      settings,
    },
    grouping: groupingOf(options, readBytes),
    ...(sampled === undefined ? {} : { pairs: sampled }),
    outcomes,
  };
}

/** The plan of what was asked. Throws as `planAttribution`, faults of a policy under the name of its argument. */
export function planOfArguments(choice: AttributionChoice): AttributionPlan {
  try {
    return planAttribution(choice);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const named = (path: string) => path.replace(/^policies\[([01])\]/, (_, at: string) => (at === '0' ? 'A' : 'B'));
    throw new FaultError(error.faults.map((one) => ({ ...one, path: named(one.path) })));
  }
}

function groupingOf({ by }: ExplainOptions, readBytes: Host['readBytes']): Grouping {
  if (!isPath(by)) return by === 'levers' ? 'levers' : 'planner';
  const { text } = readOwnFile(by, readBytes);
  return parseGrouping(text, { name: by });
}
