import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';

/** An aim of a decision over several, and the outcome that stands for it. */
export interface DecisionObjective {
  readonly aim: 'cost' | 'resolution' | 'harm' | 'equity';
  readonly outcome: string;
  readonly better: 'higher' | 'lower';
}

/** Outcomes by aim, the usual one first. A cost per settlement falls where more is settled, so the total comes first; shares and the Gini index are undefined in a world where nothing can be counted. */
const outcomesOf: Readonly<Record<DecisionObjective['aim'], readonly string[]>> = {
  cost: ['coordinationYuan', 'coordinationYuanPerSettled', 'coordinationHours'],
  resolution: ['grievanceResolutionRate', 'disputeResolutionRate'],
  harm: ['latentHarm'],
  equity: ['resolutionGini', 'resolutionTheil', 'incomeGap', 'strengthGap'],
};

/** Every outcome that can stand for an aim, aim after aim; the first of each is the usual one. */
export const decisionObjectives: readonly DecisionObjective[] = (
  ['cost', 'resolution', 'harm', 'equity'] as const
).flatMap((aim) =>
  outcomesOf[aim].flatMap((outcome) => {
    const better = outcomeDefinitions.find(({ key }) => key === outcome)?.better;
    return better === 'higher' || better === 'lower' ? [{ aim, outcome, better }] : [];
  }),
);
