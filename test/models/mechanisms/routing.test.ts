import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMUNITY } from '../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';
import { hopsAt } from '../../../models/governance/mechanisms/routing.ts';
import { columnsById } from '../support/columnsById.ts';
import { expectShare, finished, township } from './county.ts';

describe('hops', () => {
  it('by inversion reach k exactly where u < p^k: a share p^k of all luck', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        fc.double({ min: 0.01, max: 0.8, noNaN: true }),
        (u, p) => {
          const n = hopsAt(u, p);
          expect(u).toBeLessThanOrEqual(p ** n * (1 + 1e-9));
          expect(u).toBeGreaterThan(p ** (n + 1) * (1 - 1e-9));
        },
      ),
      { seed: 1 },
    );
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 100_000; i++) for (let k = 0; k <= hopsAt((i + 0.5) / 100_000, 0.3) && k < 4; k++) counts[k]!++;
    expect(counts).toEqual([100_000, 30_000, 9_000, 2_700]);
  });

  it('within a run are geometric in each type’s chance, at every desk that takes part, up to six (two townships)', () => {
    // Nobody shirks and every department has a desk of its own, so that a wrong desk is never the right one by chance.
    const parameters = township('reactive-centralized', {
      set: {
        shirking: 0,
        townshipOffices: 24,
        misroutePerHop: 0.3,
        entryAtCommunity: 0.2,
        escalationPerDay: 0.0001,
        lapsePerDay: 0.0005,
        hoursDispute: 3,
        hoursRequest: 0.5,
        hoursHazard: 0.4,
      },
      denominator: 7,
    });
    const simulation = finished(parameters, 0, 'all');
    const log = simulation.eventLog()!;
    const types = columnsById(simulation.state).type;
    const seen = caseTypes.map(() => [0, 0, 0, 0, 0, 0, 0]);
    const open = new Map<number, number>();
    for (let row = 0; row < log.time.length; row++) {
      const id = log.caseId[row]!;
      const level = log.level[row]!;
      const key = id * 4 + level;
      if (level === COMMUNITY) continue;
      if (log.event[row] === eventCode.passedOn) open.set(key, (open.get(key) ?? 0) + 1);
      else if (log.event[row] === eventCode.attempted || log.event[row] === eventCode.passedUp) {
        const hops = open.get(key) ?? 0;
        if (hops >= 0) seen[types[id]!]![hops]!++;
        open.set(key, Number.NEGATIVE_INFINITY);
      }
    }
    let total = 0;
    seen.forEach((counts, type) => {
      const p = Math.min(0.8, 0.3 * caseTypes[type]!.ambiguity);
      const n = counts.reduce((a, b) => a + b, 0);
      total += n;
      for (const k of [1, 2])
        expectShare(
          counts.slice(k).reduce((a, b) => a + b, 0),
          n,
          p ** k,
          4,
        );
    });
    expect(total).toBeGreaterThan(3000);
  });
});
