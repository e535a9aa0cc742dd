import { describe, expect, it } from 'vitest';
import { governanceModel } from '../../models/governance/model.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { caseIds, caseOf } from '../../scenarios/catalogue.ts';
import { resolveRun } from '../../scenarios/resolve.ts';
import { meanInterval } from '../../sim/analysis/interval.ts';
import { pairedContrast } from '../../sim/analysis/pairedContrast.ts';
import { Simulation } from '../../sim/engine/simulation.ts';

const replicates = 4;
const seed = 20_261_122;
const denominator = 5;
const policies = ['reactive-centralized', 'preventive-devolved'];
/** A slice may misjudge a share by so much (absolute) on average before it misleads more than it saves. */
const tolerance = 0.1;
const headline = outcomeDefinitions.filter(({ group }) => group === 'headline');

/** Every outcome of each replicate, at 1:1 or of a slice of the same worlds. */
function outcomes(caseId: string, policy: string, slice: number): Record<string, Float64Array> {
  const parameters = resolveRun({ case: caseId, policy, slice: { denominator: slice } });
  const rows = Array.from({ length: replicates }, (_, replicate) => {
    const simulation = new Simulation(governanceModel, parameters, { seed, replicate });
    simulation.run();
    return simulation.outcomes();
  });
  return Object.fromEntries(headline.map(({ key }) => [key, Float64Array.from(rows, (row) => row[key]!)]));
}

describe.each(caseIds)(
  `a slice of 1/${denominator} of %s against 1:1, ${replicates} worlds, seed ${seed}`,
  (caseId) => {
    it.for(policies)(
      `has a stated bias in every outcome, at most ${tolerance} in shares, under %s`,
      (policy, { annotate }) => {
        const whole = outcomes(caseId, policy, 1);
        const sliced = outcomes(caseId, policy, denominator);
        expect(caseOf(caseId).constants.townships.value).toBeGreaterThan(denominator);
        for (const { key, unit } of headline) {
          const { difference, lo, hi } = pairedContrast(sliced[key]!, whole[key]!, { better: 'neither' });
          const { mean } = meanInterval(whole[key]!);
          const at = [mean, difference, lo, hi].map((x) => x.toPrecision(3));
          annotate(`${key} (${unit}): 1:1 ${at[0]}; slice − 1:1 ${at[1]} (${at[2]} … ${at[3]})`);
          if (unit === 'share') expect(Math.abs(difference), `${caseId} ${policy} ${key}`).toBeLessThan(tolerance);
        }
      },
    );
  },
);
