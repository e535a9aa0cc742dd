import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { nearestOf } from '../../scenarios/loader/nearest.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { type DecisionObjective, decisionObjectives } from '../decision/decisionObjectives.ts';

/** An outcome that policies are judged by; `aim` is null where it stands for none of the usual ones. */
export interface RobustObjective {
  readonly aim: DecisionObjective['aim'] | null;
  readonly outcome: string;
  readonly better: 'higher' | 'lower';
}

/** The usual outcome of each aim: cost, resolution, harm, equity. */
export const usualObjectives: readonly string[] = (['cost', 'resolution', 'harm', 'equity'] as const).map(
  (aim) => decisionObjectives.find((one) => one.aim === aim)!.outcome,
);

/** Objectives by key of outcome. Throws `unknownOutcome` with the nearest, `outcomeWithoutDirection` where neither more nor less is better; `path` is where the keys stood. */
export function robustObjectives(keys: readonly string[] = usualObjectives, path = 'objectives'): RobustObjective[] {
  return keys.map((outcome) => {
    const better = outcomeDefinitions.find(({ key }) => key === outcome)?.better;
    if (better === undefined) {
      const expected = nearestOf(
        outcome,
        outcomeDefinitions.map(({ key }) => key),
      );
      throw new FaultError({ code: 'unknownOutcome', path, value: outcome, expected });
    }
    if (better === 'neither') {
      throw new FaultError({
        code: 'outcomeWithoutDirection',
        path,
        value: outcome,
        expected: usualObjectives.join(', '),
      });
    }
    return { aim: decisionObjectives.find((one) => one.outcome === outcome)?.aim ?? null, outcome, better };
  });
}
