import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../sim/engine/ledger.ts';

describe('Ledger', () => {
  it('holds every hour in exactly one cell', () => {
    const charge = fc.record({ pool: fc.nat(2), account: fc.nat(3), hours: fc.integer({ min: 0, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(charge), (charges) => {
        const ledger = new Ledger(3, ['patrol', 'intake', 'meeting', 'idle']);
        for (const { pool, account, hours } of charges) ledger.charge(pool, account, hours);
        const all = charges.reduce((sum, { hours }) => sum + hours, 0);
        expect([0, 1, 2, 3].reduce((sum, account) => sum + ledger.total(account), 0)).toBe(all);
        expect([0, 1, 2].reduce((sum, pool) => sum + ledger.poolTotal(pool), 0)).toBe(all);
        const ofCell = charges.filter((c) => c.pool === 1 && c.account === 2).reduce((sum, c) => sum + c.hours, 0);
        expect(ledger.of(1, 2)).toBe(ofCell);
        ledger.reset();
        expect(ledger.total(2)).toBe(0);
      }),
      { seed: 20261122 },
    );
  });

  it('refuses hours that are no number and cells that are not there', () => {
    const ledger = new Ledger(2, ['a', 'b']);
    for (const [pool, account, hours] of [
      [0, 0, Number.NaN],
      [0, 0, Number.POSITIVE_INFINITY],
      [2, 0, 1],
      [0, 2, 1],
      [-1, 0, 1],
    ]) {
      expect(() => ledger.charge(pool!, account!, hours!)).toThrow(/ledgerCharge/);
    }
    expect(ledger.total(0) + ledger.total(1)).toBe(0);
  });
});
