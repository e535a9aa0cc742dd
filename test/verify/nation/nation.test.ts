import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseCase } from '../../../scenarios/loader/parseCase.ts';
import { countyCase } from '../../../scenarios/nation/countyCase.ts';
import { drawSample } from '../../../scenarios/nation/drawSample.ts';
import { generateNation } from '../../../scenarios/nation/generateNation.ts';
import { defaultNation } from '../../../scenarios/nation/nationChoice.ts';
import { countyParameters } from '../../../scenarios/nation/nationTask.ts';
import type { SyntheticUnit } from '../../../scenarios/nation/syntheticUnit.ts';
import { defaultPolicies } from '../../../scenarios/question/defaults.ts';
import { stratifiedMean, stratifiedTotal } from '../../../sim/analysis/sampling/stratifiedEstimate.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';

describe('All 2 843 units of the nations of seeds 1 and 2', () => {
  it.each([1, 2])('are case files and can be staffed and paid under the 2×2 (seed %i)', (seed) => {
    const units = generateNation(seed);
    const stream = new RandomStreams(seed, 0).stream('nation.conditions');
    const parametersOf = countyParameters({ ...defaultNation, seed });
    for (const unit of units) {
      const spec = countyCase(unit, stream);
      expect(parseCase(stringify(spec))).toEqual(spec);
      for (const policy of defaultPolicies) expect(parametersOf(unit, policy).constants.residents).toBe(unit.residents);
    }
  });
});

/** Properties of units that are known of all: what a county's outcome may depend on, each in its way. */
const traits: Readonly<Record<string, (unit: SyntheticUnit) => number>> = {
  'the urban share': ({ urbanResidents, residents }) => urbanResidents / residents,
  'residents a community': ({ residents, communities }) => residents / communities,
  'km² a township': ({ areaKm2, townships }) => areaKm2 / townships,
  'an indicator of one in six': ({ number }) => (number % 6 === 0 ? 1 : 0),
};

describe('Over 2 000 samples of 60 (seeds 0 … 1 999) of one nation the 95 % interval', () => {
  const units = generateNation(1);
  const residents = units.reduce((sum, one) => sum + one.residents, 0);
  const samples = Array.from({ length: 2000 }, (_, seed) => drawSample(units, 60, seed));

  it.for(Object.keys(traits).map((name) => ({ name })))(
    'of $name covers the truth, told as found',
    ({ name }, { annotate }) => {
      const trait = traits[name]!;
      const mean = units.reduce((sum, one) => sum + trait(one) * one.residents, 0) / residents;
      const total = units.reduce((sum, one) => sum + trait(one), 0);
      const found = { mean: 0, total: 0 };
      let bias = 0;
      for (const { strata, counties } of samples) {
        const sampled = strata.map(({ units: all }, stratum) => {
          const own = counties.filter((one) => one.stratum === stratum);
          return {
            units: all,
            values: own.map(({ unit }) => trait(unit)),
            sizes: own.map(({ unit }) => unit.residents),
          };
        });
        const ofMean = stratifiedMean(sampled, residents);
        const ofTotal = stratifiedTotal(sampled);
        if (ofMean.lo <= mean && mean <= ofMean.hi) found.mean += 1;
        if (ofTotal.lo <= total && total <= ofTotal.hi) found.total += 1;
        bias += ofMean.estimate / mean - 1;
      }
      const shares = { mean: found.mean / samples.length, total: found.total / samples.length };
      const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
      annotate(
        `${name}: mean ${percent(shares.mean)}, total ${percent(shares.total)} (stated 95 %), bias of the mean ${percent(bias / samples.length)}`,
      );
      // Sixty units in strata of two to twelve: skewed values cover less than they say.
      expect(shares.mean).toBeGreaterThan(0.85);
      expect(shares.total).toBeGreaterThan(0.85);
      expect(Math.abs(bias / samples.length)).toBeLessThan(0.02);
    },
  );
});
