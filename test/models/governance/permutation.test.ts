import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { governanceModel } from '../../../models/governance/model.ts';
import { outcomeDefinitions } from '../../../models/governance/outcomes/definitions.ts';
import { pairedContrast } from '../../../sim/analysis/pairedContrast.ts';
import { runComparison } from '../../../sim/experiment/comparison.ts';
import type { PolicyRuns } from '../../../sim/experiment/policyRuns.ts';
import { type GovernanceModel, governancePool } from '../support/governancePool.ts';
import { lawSeed, parametersOf } from '../support/governanceRuns.ts';

const cells = ['reactive-centralized', 'reactive-devolved', 'preventive-centralized', 'preventive-devolved'];
const period = { warmupDays: 15, windowDays: 30, followUpDays: 20 };
const parameters = cells.map((policy) => parametersOf({ policy, period }));
const replicates = 2;

/** The runs of the four policies, by their place in `cells`, when they are called and ordered as given. */
async function runsOf(names: readonly string[], order: readonly number[], model?: GovernanceModel) {
  const policies = order.map((cell) => ({ id: names[cell]!, parameters: parameters[cell]! }));
  const spec = { model: 'governance', policies, seed: lawSeed, replicates, log: 'none' as const };
  const result = await runComparison(spec, governancePool(model), { now: () => 0 });
  expect(result.failed).toEqual([]);
  return cells.map((_, cell) => {
    const { id: _id, ...rest } = result.policies.find(({ id }) => id === names[cell]) as PolicyRuns;
    return rest;
  });
}

const asListed = await runsOf(cells, [0, 1, 2, 3]);
const anyOrder = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
// Lower and upper case, numerals, other scripts, and ids of one policy given to another.
const anyNames = fc.oneof(
  fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { minLength: 4, maxLength: 4 }),
  fc.shuffledSubarray(cells, { minLength: 4, maxLength: 4 }),
);

describe('The four policies of the 2×2', () => {
  it('differ from each other', () => {
    expect(new Set(asListed.map(({ outcomes }) => JSON.stringify(outcomes))).size).toBe(cells.length);
  });

  it('have the same results under any names, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(anyNames, anyOrder, async (names, order) => {
        expect(await runsOf(names, order)).toEqual(asListed);
      }),
      { seed: 20261123, numRuns: 8 },
    );
  });

  it('have, whichever is the reference, contrasts that are each other’s opposites', () => {
    for (const { key, better } of outcomeDefinitions) {
      const [a, b] = [asListed[0]!.outcomes[key]!, asListed[3]!.outcomes[key]!];
      const forth = pairedContrast(a, b, { better });
      const back = pairedContrast(b, a, { better });
      expect(back.difference + 0, key).toBe(-forth.difference + 0);
      expect(back.varianceRatio, key).toBe(forth.varianceRatio);
    }
  });

  it('would be seen to depend on their order if anything were carried from run to run', async () => {
    let runs = 0;
    const leaky: GovernanceModel = {
      ...governanceModel,
      create(one, context) {
        runs++;
        const uncertainties = { ...one.uncertainties, successBase: 0.6 + 0.001 * runs };
        return governanceModel.create({ ...one, uncertainties }, context);
      },
    };
    const forth = await runsOf(cells, [0, 1, 2, 3], leaky);
    runs = 0;
    expect(await runsOf(cells, [3, 2, 1, 0], leaky)).not.toEqual(forth);
  });
});
