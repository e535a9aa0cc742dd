import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import { trustMove, updateReporting } from '../../../models/governance/mechanisms/trust.ts';
import { meanTrust } from '../../../models/governance/outcomes/meanTrust.ts';
import type { Uncertainties } from '../../../models/governance/parameters/governanceParameters.ts';
import { columnsById } from '../support/columnsById.ts';
import { differences } from '../support/differences.ts';
import { created, finished, township } from './county.ts';

const base = township('base');
const withUncertainties = (changes: Partial<Uncertainties>) => ({
  ...base,
  uncertainties: { ...base.uncertainties, ...changes },
});
const run = (changes: Partial<Uncertainties>) => finished(withUncertainties(changes));
/** Mean trust before anything has moved it. */
const bornTrust = (changes: Partial<Uncertainties> = {}) => meanTrust(created(withUncertainties(changes)).state);
const unit = fc.double({ min: 0, max: 1, noNaN: true });

describe('Trust', () => {
  it('stays between 0 and 1 whatever happens', () => {
    fc.assert(
      fc.property(unit, unit, unit, unit, (satisfaction, trust, gain, loss) => {
        const moved = trust + trustMove(satisfaction, trust, gain, loss);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(1);
      }),
      { seed: 20261123 },
    );
  });

  it('is sooner lost than won: of two endings equally far from indifference the bad one moves it more', () => {
    const { trustGain, trustLoss } = base.uncertainties;
    for (const beyond of [0.05, 0.2, 0.45]) {
      const won = trustMove(0.5 + beyond, 0.5, trustGain, trustLoss);
      const lost = trustMove(0.5 - beyond, 0.5, trustGain, trustLoss);
      expect(won).toBeCloseTo(2 * beyond * trustGain * 0.5, 12);
      expect(lost).toBeCloseTo(-2 * beyond * trustLoss * 0.5, 12);
      expect(-lost).toBeGreaterThan(won);
    }
    expect(trustMove(0.5, 0.5, trustGain, trustLoss)).toBe(-0);
  });

  it('is on average what households are born with where nothing moves it; trust without spread is its mean', () => {
    const untaught = run({ trustGain: 0, trustLoss: 0, reportingFeedback: 0 });
    expect(untaught.outcomes().trust).toBe(bornTrust());
    expect(bornTrust({ trustMean: 0.3, trustSpread: 0 })).toBeCloseTo(0.3, 12);
  });

  // Born trust of .3 with a spread of .6 logits, against an integral over the normal density at 200 000 midpoints.
  it('is averaged over households to three digits', () => {
    const n = 200_000;
    let mean = 0;
    for (let i = 0; i < n; i++) {
      const z = -6 + (12 * (i + 0.5)) / n;
      const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      mean += (density / (1 + Math.exp(-(Math.log(0.3 / 0.7) + 0.6 * z)))) * (12 / n);
    }
    expect(bornTrust({ trustMean: 0.3, trustSpread: 0.6 })).toBeCloseTo(mean, 3);
  });

  it('that nobody loses or wins, and experience that changes nothing, make hearsay of no consequence', () => {
    const untaught = { trustGain: 0, trustLoss: 0, reportingFeedback: 0 };
    const [silent, loud] = [0, 1].map((hearsay) => run({ ...untaught, hearsay }).outcomes());
    expect(differences(silent!, loud!)).toEqual([]);
  });

  // One township, 240 days, the same world twice. Measured .49 and .53.
  it('falls where cases end badly and rises where they end well', () => {
    const bad = run({ satisfactionSettled: -3, satisfactionUnsettled: -3 });
    const good = run({ satisfactionSettled: 3, satisfactionUnsettled: 3 });
    const born = bornTrust();
    expect(bad.outcomes().trust).toBeLessThan(born - 0.002);
    expect(good.outcomes().trust).toBeGreaterThan(born + 0.002);
  });

  it('that is lost sends more people over heads', () => {
    const overHeads = (changes: Partial<Uncertainties>) => {
      const { grievances } = run({ ...changes, reportingFeedback: 0, hearsay: 1, tiesPerHousehold: 8 }).state;
      return columnsById(grievances).cause.filter((cause) => cause === causeCode.overHeads).length;
    };
    const lost = overHeads({ satisfactionSettled: -3, satisfactionUnsettled: -3, trustLoss: 0.3 });
    expect(lost).toBeGreaterThan(overHeads({ trustLoss: 0, trustGain: 0 }));
  });
});

describe('Experience', () => {
  it('that a community has heard of multiplies its readiness to report by e to the feedback', () => {
    const { state } = created(withUncertainties({ reportingFeedback: 0.6 }));
    const { experience, reporting } = state.communities;
    [experience[0], experience[1], experience[2]] = [0.5, -1, 0];
    updateReporting(state);
    expect(reporting[0]).toBeCloseTo(Math.exp(0.3), 12);
    expect(reporting[1]).toBeCloseTo(Math.exp(-0.6), 12);
    expect(reporting[2]).toBe(1);
  });

  // Cases that nobody caused, of one township in 240 days, the same world each time.
  it('that is good raises the volume of cases, bad lowers it, more so the stronger the feedback', () => {
    const volume = (satisfaction: number, reportingFeedback: number) => {
      const still = {
        satisfactionSettled: satisfaction,
        satisfactionUnsettled: satisfaction,
        trustGain: 0,
        trustLoss: 0,
      };
      const { grievances } = run({ ...still, reportingFeedback, hearsay: 1 }).state;
      let cases = 0;
      for (let id = 0; id < grievances.rows; id++) {
        if (columnsById(grievances).parent[id] === 0 && columnsById(grievances).status[id]! >= CASE) cases++;
      }
      return cases;
    };
    const [good, none, bad] = [volume(3, 2), volume(3, 0), volume(-3, 2)];
    expect(good).toBeGreaterThan(volume(3, 0.6));
    expect(volume(3, 0.6)).toBeGreaterThan(none);
    expect(bad).toBeLessThan(none);
    expect(volume(-3, 0)).toBe(none);
  });
});
