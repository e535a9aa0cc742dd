import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE } from '../../../models/governance/grievanceTable.ts';
import { beginPatience, daysAtEscalation, renewPatience } from '../../../models/governance/mechanisms/patience.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { EventQueue } from '../../../sim/engine/eventQueue.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, township } from './county.ts';

/** Days at which ∫ h₀·m(w)·e^{b₁w} dw reaches `luck`, by midpoints of a hundredth of a day. */
function daysByIntegration(luck: number, h0: number, b1: number, strainAt: (days: number) => number): number {
  const step = 0.01;
  let sum = 0;
  for (let days = 0; ; days += step) {
    const more = h0 * strainAt(days + step / 2) * Math.exp(b1 * (days + step / 2)) * step;
    if (sum + more >= luck) return days + (step * (luck - sum)) / more;
    sum += more;
  }
}

describe('escalation', () => {
  it('comes when the summed hazard reaches the luck (numerical integration)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 4, noNaN: true }),
        fc.double({ min: 0.0005, max: 0.02, noNaN: true }),
        fc.double({ min: 0.005, max: 0.05, noNaN: true }),
        fc.double({ min: 0.3, max: 5, noNaN: true }),
        (luck, h0, b1, strain) => {
          const exact = daysByIntegration(luck, h0, b1, () => strain);
          expect(daysAtEscalation((luck * b1) / h0, strain, 1, b1)).toBeCloseTo(exact, 3);
        },
      ),
      { seed: 1, numRuns: 30 },
    );
  });

  const parameters = township('reactive-centralized');
  const simulation = created(parameters);
  const state: GovernanceState = { ...simulation.state, queue: new EventQueue(), epochEnd: 1e9 };
  const u = parameters.uncertainties;
  const pair = new Float64Array(2);
  const g = columnsById(state);

  it('of a case that is passed on, slighted and explained to has the hazard of each stretch', () => {
    let compared = 0;
    for (let id = 0; id < 60; id++) {
      g.status[id] = CASE;
      g.surfacedAt[id] = 5;
      beginPatience(state, 5, id);
      state.streams.patience.uniformPair(g.entity[id]!, g.index[id]!, 0, pair);
      const luck = -Math.log(pair[0]!);
      const ties = Math.exp(-u.escalationTies * g.ties[id]!);
      const changes: [days: number, change: () => void, factor: number][] = [
        [3, () => g.hops[id]!++, Math.exp(u.escalationHops)],
        [11.5, () => g.slights[id]!++, Math.exp(u.escalationHops + u.escalationSlight)],
        [20, () => g.hops[id]!++, Math.exp(2 * u.escalationHops + u.escalationSlight)],
        [
          60,
          () => {
            g.explained[id] = 1;
          },
          Math.exp(2 * u.escalationHops),
        ],
      ];
      const strainAt = (days: number) => ties * (changes.findLast(([from]) => from <= days)?.[2] ?? 1);
      const factor = [1, u.escalationRequestFactor, u.escalationHazardFactor][g.caseClass[id]!]!;
      const exact = daysByIntegration(luck, factor * u.escalationPerDay, u.escalationWait, strainAt);
      for (const [days, change] of changes) {
        if (days > exact) break;
        change();
        renewPatience(state, 5 + days, id);
      }
      expect(Math.abs(g.escalatesAt[id]! - 5 - exact)).toBeLessThan(0.02);
      if (exact > 60) compared++;
    }
    expect(compared).toBeGreaterThan(30);
  });

  it('is less likely for requests and hazards by their factors, and lapsing is exponential', () => {
    const [dispute, request, hazard] = state.rules.escalation;
    expect(dispute).toBe(u.escalationPerDay);
    expect(request).toBeCloseTo(u.escalationRequestFactor * dispute!, 15);
    expect(hazard).toBeCloseTo(u.escalationHazardFactor * dispute!, 15);
    const id = 0;
    beginPatience(state, 100, id);
    state.streams.patience.uniformPair(g.entity[id]!, g.index[id]!, 0, pair);
    expect(g.lapseAt[id]! - 100).toBeCloseTo(-Math.log(pair[1]!) / u.lapsePerDay, 9);
  });
});
