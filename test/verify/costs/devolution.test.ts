import { describe, expect, it } from 'vitest';
import { COMMUNITY, levels } from '../../../models/governance/caseClasses.ts';
import { causeCode, eventCode } from '../../../models/governance/eventLog.ts';
import { expectDifference, outcomesOf } from '../../models/costs/pairedRuns.ts';
import { finished, township } from '../../models/mechanisms/county.ts';
import { columnsById } from '../../models/support/columnsById.ts';

const n = 6;
const none = { authorityTownship: 0, authorityCommunity: 0 };

// One township of beihu, six worlds, four months: paired differences of the same worlds.
describe.each(['preventive-devolved', 'reactive-devolved'])('%s without authority', (policy) => {
  const without = outcomesOf(township(policy, { levers: none }), n);
  const withIt = outcomesOf(township(policy), n);

  it('resolves fewer grievances, leaves more harm, and settles less below', () => {
    expectDifference(without, withIt, 'grievanceResolutionRate', 'lower');
    expectDifference(without, withIt, 'disputeResolutionRate', 'lower');
    expectDifference(without, withIt, 'latentHarm', 'higher');
    expectDifference(without, withIt, 'settledByTownshipShare', 'lower');
  });

  it('loads the county, whose officers were sent away', () => {
    expectDifference(without, withIt, 'utilisation.county', 'higher');
  });
});

/** Success of attempts by level, of one world's attempts that may close. */
function successByLevel(parameters: ReturnType<typeof township>): number[] {
  const simulation = finished(parameters, 0, 'all');
  const log = simulation.eventLog()!;
  const { required } = columnsById(simulation.state);
  return levels.map((_, level) => {
    const rows = [...log.event.keys()].filter(
      (row) =>
        log.event[row] === eventCode.attempted && log.level[row] === level && level >= required[log.caseId[row]!]!,
    );
    return rows.filter((row) => log.cause[row] === causeCode.succeeded).length / rows.length;
  });
}

// Where money is short: patrols and warnings find more cases for the same yuan, or the county is poor.
describe.each([
  ['preventive-devolved', 14],
  ['reactive-devolved', 7],
])('%s without the funds, in a county of %d yuan a resident', (policy, programmeYuanPerResident) => {
  const set = { programmeYuanPerResident };
  const [unfunded, funded] = [0, 1].map((fundsFollowDuties) =>
    township(policy, { set, levers: { fundsFollowDuties } }),
  );

  it('fails more often, resolves fewer grievances, and supports autonomy less', () => {
    const [without, withThem] = [outcomesOf(unfunded!, n), outcomesOf(funded!, n)];
    expectDifference(without, withThem, 'attemptSuccess', 'lower');
    expectDifference(without, withThem, 'grievanceResolutionRate', 'lower');
    expectDifference(without, withThem, 'autonomyMean', 'lower');
  });

  it('fails in the communities, where the duties went', () => {
    const lost = successByLevel(funded!).map((share, level) => share - successByLevel(unfunded!)[level]!);
    expect(lost[COMMUNITY]).toBeGreaterThan(0.1);
    expect(Math.max(...lost)).toBe(lost[COMMUNITY]);
  });
});
