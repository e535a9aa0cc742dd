import { expect, it } from 'vitest';
import { limitNeighbours, neighbourLimit } from '../../../models/governance/mechanisms/neighbours.ts';
import { created, township } from './county.ts';

it('Volunteers settle all that is wished for while they have the hours, and their hours’ share beyond', () => {
  expect(neighbourLimit(100, 0)).toBe(1);
  expect(neighbourLimit(100, 100)).toBe(1);
  expect(neighbourLimit(100, 400)).toBe(0.25);
  expect(neighbourLimit(0, 10)).toBe(0);
});

it('Each community’s hours are so many per thousand residents and week, more where resources are, and demand begins anew', () => {
  const { state } = created(township('reactive-centralized', { set: { volunteerHoursPer1000Week: 2 } }));
  const { territory } = state.arrangement;
  state.communities.neighbourDemandHours.fill(1e6);
  limitNeighbours(state);
  territory.residents.forEach((residents, c) => {
    const hours = 2 * (residents / 1000) * (30 / 7) * (0.5 + territory.conditions.resources[c]!);
    expect(state.communities.neighbourLimit[c]! * 1e6).toBeCloseTo(hours, 6);
    expect(state.communities.neighbourDemandHours[c]).toBe(0);
  });
});
