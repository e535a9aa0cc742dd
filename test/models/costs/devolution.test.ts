import { describe, expect, it } from 'vitest';
import { COMMUNITY, levels } from '../../../models/governance/caseClasses.ts';
import { causeCode, eventCode } from '../../../models/governance/eventLog.ts';
import { finished, township } from '../mechanisms/county.ts';
import { expectDifference, outcomesOf } from './pairedRuns.ts';

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

describe('devolved duties without funds', () => {
  const funded = township('reactive-devolved', { levers: { fundsFollowDuties: 1 } });
  const unfunded = township('reactive-devolved', { levers: { fundsFollowDuties: 0 } });

  it('fail more often, first of all in the communities, and resolve fewer grievances', () => {
    expectDifference(outcomesOf(unfunded, n), outcomesOf(funded, n), 'attemptSuccess', 'lower');
    expectDifference(outcomesOf(unfunded, n), outcomesOf(funded, n), 'grievanceResolutionRate', 'lower');
    expectDifference(outcomesOf(unfunded, n), outcomesOf(funded, n), 'autonomyMean', 'lower');
    const success = [unfunded, funded].map((parameters) => {
      const log = finished(parameters, 0, 'all').eventLog()!;
      const share = levels.map((_, level) => {
        const rows = [...log.event.keys()].filter(
          (row) => log.event[row] === eventCode.attempted && log.level[row] === level,
        );
        return rows.filter((row) => log.cause[row] === causeCode.succeeded).length / rows.length;
      });
      return share;
    });
    const lost = levels.map((_, level) => success[1]![level]! - success[0]![level]!);
    expect(lost[COMMUNITY]).toBeGreaterThan(0.1);
    expect(Math.max(...lost)).toBe(lost[COMMUNITY]);
  });
});
