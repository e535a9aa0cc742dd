import { expect, it } from 'vitest';
import { agreementChance, pairwiseMeetingHours } from '../../../models/governance/mechanisms/panel.ts';

it('All parties beyond the owner must agree: the chance is the product of theirs, unless a lead decides', () => {
  for (let parties = 1; parties <= 4; parties++) {
    expect(agreementChance(parties, 0.93, false)).toBeCloseTo(0.93 ** (parties - 1), 15);
    expect(agreementChance(parties, 0.93, true)).toBe(1);
    expect(agreementChance(parties, 1, false)).toBe(1);
  }
});

it('Pairwise meeting hours are c1·k + c2·k(k - 1)/2·(1 - integration)·latency, and none for a party alone', () => {
  expect(pairwiseMeetingHours(1, 1, 0.25, 0, 1.5)).toBe(0);
  // By hand: 2 members and 1 pair; 3 and 3; 4 and 6.
  expect(pairwiseMeetingHours(2, 1, 0.25, 0, 1.5)).toBeCloseTo(2 + 0.375, 12);
  expect(pairwiseMeetingHours(3, 1, 0.25, 0, 1.5)).toBeCloseTo(3 + 1.125, 12);
  expect(pairwiseMeetingHours(4, 2, 0.5, 0.4, 2)).toBeCloseTo(8 + 6 * 0.5 * 0.6 * 2, 12);
  expect(pairwiseMeetingHours(4, 1, 0.25, 1, 3)).toBe(4);
});
