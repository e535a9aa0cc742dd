import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budget } from '../../../../models/governance/budget.ts';
import { staff } from '../../../../models/governance/staffing.ts';
import { type BudgetAccount, budgetLines } from '../../../../notebook/pages/compare/settings/budgetLines.ts';
import { addMixture, setLever, setLevers } from '../../../../notebook/pages/compare/settings/policyEdits.ts';
import { setSetting } from '../../../../notebook/pages/compare/settings/questionEdits.ts';
import { caseIds, policyIds } from '../../../../scenarios/catalogue.ts';
import { defaultQuestion } from '../../../../scenarios/question/defaults.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import { resolveRun } from '../../../../scenarios/resolve.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';

const accounts = (question: Question): BudgetAccount[] =>
  budgetLines(question).map(({ account }) => {
    if (!('charges' in account)) throw new FaultError(account);
    return account;
  });

/** What the model itself leaves for handling cases, or undefined where it refuses the policy as over budget. */
function handlingOf(caseId: string, policy: string, programmeYuanPerResident: number): number | undefined {
  const parameters = resolveRun({ case: caseId, policy, set: { programmeYuanPerResident } });
  try {
    return budget(parameters, staff(parameters.constants, parameters.levers, parameters.uncertainties)).handling;
  } catch (error) {
    expect((error as FaultError).faults[0]?.code).toBe('overBudget');
    return undefined;
  }
}

describe('the budget of each policy', () => {
  it('is over exactly where the model refuses to run it, and leaves what the model spends on cases', () => {
    const anyPolicy = fc.constantFrom(...policyIds);
    fc.assert(
      fc.property(fc.constantFrom(...caseIds), anyPolicy, fc.integer({ min: 1, max: 40 }), (caseId, id, yuan) => {
        const alone: Question = { ...defaultQuestion(caseId), policies: [{ kind: 'builtIn', id }] };
        const [account] = accounts(setSetting(alone, 'programmeYuanPerResident', yuan));
        const handling = handlingOf(caseId, id, yuan);
        expect(account!.remaining < 0).toBe(handling === undefined);
        if (handling !== undefined) expect(account!.remaining).toBe(handling);
      }),
    );
  });

  it('starts from the same programme funds and the same hands for all', () => {
    const all = accounts(defaultQuestion('zhuji'));
    expect(new Set(all.map(({ programme }) => programme)).size).toBe(1);
    expect(new Set(all.map(({ fte }) => fte)).size).toBe(1);
  });

  it('lists charges above 0, the largest first, and they make up the total', () => {
    for (const { charges, total, programme, remaining } of accounts(defaultQuestion('suzhou'))) {
      const yuan = charges.map((one) => one.yuan);
      expect(yuan).toEqual(yuan.toSorted((a, b) => b - a));
      expect(Math.min(...yuan)).toBeGreaterThan(0);
      expect(yuan.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 4);
      expect(remaining).toBe(programme - total);
    }
  });

  it('says what a mixture costs as its levers move, and by how much it is over', () => {
    const mixed = addMixture(defaultQuestion('beihu'), 'preventive-devolved', 'M');
    const before = accounts(mixed).at(-1)!;
    const dear = setLevers(mixed, 'mixture-1', {
      outreachDaysPerMonth: 8,
      elderHours: 10,
      socialOrganisationHours: 10,
    });
    const after = accounts(dear).at(-1)!;
    const outreach = (account: BudgetAccount) => account.charges.find(({ key }) => key === 'outreach')!.yuan;
    expect(outreach(after)).toBeCloseTo(4 * outreach(before), 6);
    expect(after.remaining).toBeLessThan(0);
    expect(after.programme).toBe(before.programme);
  });

  it('gives the faults of a policy that cannot be worked out, and the others all the same', () => {
    const mixed = setLever(addMixture(defaultQuestion('beihu'), 'base', 'M'), 'mixture-1', 'staffShareCounty', 0.9);
    const lines = budgetLines(mixed);
    expect(lines.at(-1)?.account).toEqual([expect.objectContaining({ code: 'sharesMustSumToOne' })]);
    expect(lines.slice(0, -1).every(({ account }) => 'charges' in account)).toBe(true);
  });
});
