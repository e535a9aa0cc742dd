import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../models/governance/calendar.ts';
import { cumulativeIntensity } from '../../../models/governance/mechanisms/demand.ts';
import type { Territory } from '../../../models/governance/territory.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import {
  type BornKey,
  bornKeys,
  changedGrievances,
  columnsOf,
  differingColumns,
  luckKeys,
} from '../support/bornColumns.ts';
import { columnsById } from '../support/columnsById.ts';
import { begun, finished, type GovernanceRun, lawSeed, parametersOf } from '../support/governanceRuns.ts';
import { cataloguePolicies } from '../support/trialPolicies.ts';

const allKeys: readonly BornKey[] = [...bornKeys, ...luckKeys];
const days = 240;

const stream = (run: GovernanceRun) => columnsOf(run.state.grievances, allKeys);
const moments = Array.from({ length: 500 }, (_, i) => i * 0.913);
const workingTime = (run: GovernanceRun) => moments.map((time) => run.state.calendar.workDays(time));

function intensity(run: GovernanceRun, replicate: number): Float64Array[][] {
  const { parameters, arrangement } = run.state;
  const streams = new RandomStreams(lawSeed, replicate);
  const { constants, uncertainties } = parameters;
  return cumulativeIntensity(uncertainties, arrangement.territory, constants.townships, makeCalendar(), days, streams);
}

describe('The exogenous stream', () => {
  const reference = begun(parametersOf({ policy: 'base' }));
  const born = stream(reference);

  it('has thousands of grievances, of every class, in every community', () => {
    expect(reference.state.grievances.rows).toBeGreaterThan(3000);
    expect(new Set(Array.from(born.caseClass!)).size).toBe(3);
    expect(new Set(Array.from(born.community!)).size).toBe(reference.state.arrangement.territory.nCommunities);
  });

  it.each(cataloguePolicies)('is the same under %s: births, attributes and luck', (_, variant) => {
    const run = begun(parametersOf(variant));
    expect(differingColumns(stream(run), born)).toEqual([]);
    expect(run.state.arrangement.territory).toEqual(reference.state.arrangement.territory);
    expect(workingTime(run)).toEqual(workingTime(reference));
    expect(intensity(run, 0)).toEqual(intensity(reference, 0));
  });

  it.each(cataloguePolicies.filter(([name]) => /-after$|^preventive/.test(name)))(
    'keeps its attributes through a run under %s',
    (_, variant) => {
      const run = finished(parametersOf(variant));
      // Trust and propensity are the households': what they live through moves them. Caused grievances come after the born ones.
      const kept = bornKeys.filter((key) => key !== 'trust' && key !== 'propensity');
      const [after, before] = [run, reference].map(({ state }) => columnsOf(state.grievances, kept, state.bornRows));
      expect(differingColumns(after!, before!)).toEqual([]);
    },
  );

  it('is another one in another replicate: births, territory and shocks', () => {
    const other = begun(parametersOf({ policy: 'base' }), { replicate: 1 });
    const others = differingColumns(stream(other), born);
    expect(others).toEqual(expect.arrayContaining(['birth', 'severity', 'trust', 'claimLuck']));
    const conditions = (run: GovernanceRun): Territory['conditions'] => run.state.arrangement.territory.conditions;
    expect(conditions(other).autonomy).not.toEqual(conditions(reference).autonomy);
    // Three shocks a year in 14 townships seldom strike the one of the slice; the county at 1:1 is always struck.
    const whole = begun(parametersOf({ set: { shocksPerYear: 10 }, denominator: 1 }));
    expect(intensity(whole, 1)).not.toEqual(intensity(whole, 0));
  });

  it('would be seen to differ by one value of one grievance', () => {
    const doctored = begun(parametersOf({ policy: 'base' }));
    columnsById(doctored.state).trust[1000]! += 1e-6;
    expect(differingColumns(stream(doctored), born)).toEqual(['trust']);
    const changed = changedGrievances(reference.state.grievances, doctored.state.grievances, allKeys);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/trust differs$/);
  });
});
