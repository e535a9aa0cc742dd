import { describe, expect, it } from 'vitest';
import { caseEndings, settlementCurves } from '../../../notebook/charts/settlementCurves.ts';
import { sampleView } from '../support/sampleView.ts';

const view = sampleView({ worlds: 3 });
const all = settlementCurves(view);

describe('curves of how disputes end', () => {
  it('never fall, and together never pass 1', () => {
    expect(all).toHaveLength(view.policies.length);
    for (const { curves } of all) {
      const days = curves.settled.mean.length;
      for (let day = 0; day < days; day++) {
        const sum = caseEndings.reduce((total, ending) => total + curves[ending].mean[day]!, 0);
        expect(sum).toBeLessThanOrEqual(1 + 1e-12);
        if (day === 0) continue;
        for (const ending of caseEndings) {
          expect(curves[ending].mean[day]!).toBeGreaterThanOrEqual(curves[ending].mean[day - 1]!);
        }
      }
    }
  });

  it('end where the dispute resolution rate of the tables stands, with its interval', () => {
    for (const { policy, curves } of all) {
      const outcome = view.summary.policies.find(({ id }) => id === policy.id)!.outcomes.disputeResolutionRate!;
      expect(curves.settled.mean.at(-1)).toBeCloseTo(outcome.mean!, 12);
      expect(curves.settled.lo.at(-1)).toBeCloseTo(Math.max(0, outcome.lo!), 12);
      expect(curves.settled.hi.at(-1)).toBeCloseTo(Math.min(1, outcome.hi!), 12);
    }
  });

  it('name the first day by which half are settled', () => {
    for (const { curves, halfSettled } of all) {
      if (halfSettled === null) {
        expect(curves.settled.mean.at(-1)).toBeLessThan(0.5);
        continue;
      }
      expect(curves.settled.mean[halfSettled]).toBeGreaterThanOrEqual(0.5);
      expect(curves.settled.mean[halfSettled - 1]).toBeLessThan(0.5);
    }
    expect(all.some(({ halfSettled }) => halfSettled !== null)).toBe(true);
  });

  it('have no interval of one world', () => {
    const [one] = settlementCurves(sampleView({ worlds: 1 }));
    expect(one!.curves.settled.lo.every(Number.isNaN)).toBe(true);
  });
});
