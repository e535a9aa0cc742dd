import { describe, it } from 'vitest';
import { expectDifference, outcomesOf } from '../../models/costs/pairedRuns.ts';
import { township } from '../../models/mechanisms/county.ts';

const n = 6;
const duel = (set: Record<string, number>, worlds = n) =>
  ['preventive-devolved', 'reactive-centralized'].map((policy) => outcomesOf(township(policy, { set }), worlds)) as [
    ReturnType<typeof outcomesOf>,
    ReturnType<typeof outcomesOf>,
  ];

/** Little skill below, none to be learned, and local knowledge that does not make up for it. */
const thinSkills = {
  skillCommunity: 0.5,
  skillTownship: 0.6,
  skillCounty: 1.4,
  trainability: 0.2,
  successSkill: 3,
  successLocality: 0,
  localDiscount: 0,
};

// One township of beihu, six worlds, every value within its bounds: the ranking depends on what nobody knows (pattern 12).
describe('prevention and devolution together, against reaction and centralization', () => {
  it('win at the defaults', () => {
    const [ours, theirs] = duel({});
    expectDifference(ours, theirs, 'grievanceResolutionRate', 'higher');
    expectDifference(ours, theirs, 'latentHarm', 'lower');
  });

  it('lose disputes where skills below are thin, cannot be trained, and local knowledge counts for little (pattern 7)', () => {
    const [ours, theirs] = duel(thinSkills);
    expectDifference(ours, theirs, 'disputeResolutionRate', 'lower');
  });

  it('lose grievances and harm where, besides, residents settle and claim by themselves and visits find little (pattern 8), eighteen worlds', () => {
    const [ours, theirs] = duel(
      {
        ...thinSkills,
        detectDispute: 0.2,
        detectRequest: 0.01,
        detectHazard: 0.3,
        patrolMinutesPerVisit: 30,
        warningAuc: 0.5,
        claimDisputePerDay: 0.06,
        claimRequestPerDay: 0.2,
        claimHazardPerDay: 0.006,
        outreachClaimPerDay: 0.0003,
        neighbourSettlingPerDay: 0.024,
        crowdingOutPerYear: 0.6,
        reportingShare: 0.3,
      },
      18,
    );
    expectDifference(ours, theirs, 'grievanceResolutionRate', 'lower');
    expectDifference(ours, theirs, 'latentHarm', 'higher');
  });
});
