import { describe, expect, it } from 'vitest';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { caseIds, policyIds } from '../../scenarios/catalogue.ts';
import { experimentIds, experimentOf } from '../../scenarios/experiment/experimentCatalogue.ts';
import { planExperiment } from '../../scenarios/experiment/planExperiment.ts';
import { resolveRun } from '../../scenarios/resolve.ts';
import { resolvedFaults } from '../../scenarios/resolvedFaults.ts';
import { FaultError } from '../../sim/engine/fault.ts';

const sound = resolveRun({ case: 'beihu', policy: 'base', slice: { denominator: 4 } });

const changed = (section: keyof GovernanceParameters, entries: object): unknown => ({
  ...sound,
  [section]: { ...(sound[section] as object), ...entries },
});

describe('Resolved parameters from elsewhere', () => {
  it('have no faults where resolveRun made them, in every case and policy', () => {
    for (const one of caseIds) {
      for (const policy of policyIds) expect(resolvedFaults(resolveRun({ case: one, policy }))).toEqual([]);
    }
    expect(resolvedFaults(JSON.parse(JSON.stringify(sound)))).toEqual([]);
  });

  it('have none at the first and last point of every experiment either', () => {
    for (const id of experimentIds) {
      const { sweep } = planExperiment(experimentOf(id));
      for (const point of [0, sweep.points - 1]) {
        for (let policy = 0; policy < sweep.policies.length; policy++) {
          expect(resolvedFaults(parametersOrNothing(() => sweep.parametersOf(point, policy)) ?? sound)).toEqual([]);
        }
      }
    }
  });

  it.each([
    ['no map', [], 'wrongType', 'parameters'],
    ['a section that is none', { ...sound, levers: 3 }, 'wrongType', 'parameters.levers'],
    ['a section more', { ...sound, ownRules: [] }, 'unknownKey', 'parameters.ownRules'],
    ['a parameter more', changed('levers', { patrols: 1 }), 'unknownKey', 'parameters.levers.patrols'],
    ['a county of a billion', changed('constants', { residents: 1e9 }), 'outOfRange', 'parameters.constants.residents'],
    ['half a resident', changed('constants', { residents: 420_000.5 }), 'wrongType', 'parameters.constants.residents'],
    ['a million years', changed('period', { windowDays: 365_000_000 }), 'outOfRange', 'parameters.period.windowDays'],
    ['a slice of nothing', changed('slice', { denominator: 0 }), 'outOfRange', 'parameters.slice.denominator'],
    [
      'what is no number',
      changed('uncertainties', { fadePerDay: Number.NaN }),
      'notFinite',
      'parameters.uncertainties.fadePerDay',
    ],
    [
      'shares of staff that sum to two',
      changed('statusQuo', { staffShareCounty: 1, staffShareTownship: 1, staffShareCommunity: 0 }),
      'sharesMustSumToOne',
      'parameters.statusQuo.staffShareCounty + staffShareTownship + staffShareCommunity',
    ],
  ])('with %s are refused', (_, parameters, code, path) => {
    expect(resolvedFaults(parameters)).toContainEqual(expect.objectContaining({ code, path }));
  });

  it('are refused without any one of their parameters', () => {
    for (const section of ['constants', 'uncertainties', 'levers', 'statusQuo', 'period', 'slice'] as const) {
      for (const key of Object.keys(sound[section])) {
        const { [key]: _, ...rest } = sound[section] as unknown as Record<string, unknown>;
        const path = `parameters.${section}.${key}`;
        expect(resolvedFaults({ ...sound, [section]: rest })).toEqual([{ code: 'missingKey', path }]);
      }
    }
  });
});

/** Nothing where the policy cannot be had at a point. */
function parametersOrNothing(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    if (error instanceof FaultError) return undefined;
    throw error;
  }
}
