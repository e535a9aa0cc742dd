import { budget, type Charges } from '../../../../models/governance/budget.ts';
import type { GovernanceParameters } from '../../../../models/governance/parameters/governanceParameters.ts';
import { staff } from '../../../../models/governance/staffing.ts';
import type { PolicyChoice, Question } from '../../../../scenarios/question/question.ts';
import { resolveRun } from '../../../../scenarios/resolve.ts';
import { type Fault, FaultError } from '../../../../sim/engine/fault.ts';
import { caseOfQuestion, keyOf, policyOfChoice } from './policyChoices.ts';

export type ChargeKey = keyof Charges;

/** A policy's account, in yuan a year. */
export interface BudgetAccount {
  /** The same under every policy. */
  readonly programme: number;
  /** Those above 0, the largest first. */
  readonly charges: readonly { readonly key: ChargeKey; readonly yuan: number }[];
  readonly total: number;
  /** For handling cases; below 0 by as much as the policy is over budget. */
  readonly remaining: number;
  /** Full-time equivalents of the whole county, the same under every policy. */
  readonly fte: number;
}

export interface BudgetLine {
  readonly key: string;
  readonly choice: PolicyChoice;
  /** Faults where the policy cannot be worked out for reasons other than money. */
  readonly account: BudgetAccount | readonly Fault[];
}

const known = new WeakMap<Question, readonly BudgetLine[]>();

/** What every policy of a question costs, whether or not there is the money. Worked out once a question. */
export function budgetLines(question: Question): readonly BudgetLine[] {
  const lines = known.get(question) ?? linesOf(question);
  known.set(question, lines);
  return lines;
}

function linesOf(question: Question): BudgetLine[] {
  return question.policies.map((choice) => {
    const key = keyOf(choice);
    try {
      const spec = caseOfQuestion(question);
      const policy = policyOfChoice(choice, spec);
      return { key, choice, account: accountOf(resolveRun({ case: spec, policy, set: question.settings })) };
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      return { key, choice, account: error.faults };
    }
  });
}

/** Charges do not depend on the money that is there: they are asked for as if there were no end of it. */
function accountOf(parameters: GovernanceParameters): BudgetAccount {
  const { constants, levers, uncertainties } = parameters;
  const staffing = staff(constants, levers, uncertainties);
  const endless = { ...constants, programmeYuanPerResident: Number.POSITIVE_INFINITY };
  const { charges } = budget({ ...parameters, constants: endless }, staffing);
  const programme = constants.programmeYuanPerResident * constants.residents;
  const listed = (Object.entries(charges) as [ChargeKey, number][])
    .filter(([, yuan]) => yuan > 0)
    .map(([key, yuan]) => ({ key, yuan }));
  // In the model's order: the sum to the last bit.
  const total = listed.reduce((sum, { yuan }) => sum + yuan, 0);
  return {
    programme,
    charges: listed.toSorted((a, b) => b.yuan - a.yuan),
    total,
    remaining: programme - total,
    fte: staffing.total,
  };
}
