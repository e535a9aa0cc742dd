import { expect, it } from 'vitest';
import { limitNeighbours, neighbourLimit } from '../../../models/governance/mechanisms/neighbours.ts';
import { created, township } from './county.ts';

it('Volunteers settle all that is wished for while they have the hours, and their hours’ share beyond', () => {
  expect(neighbourLimit(100, 0)).toBe(1);
  expect(neighbourLimit(100, 100)).toBe(1);
  expect(neighbourLimit(100, 400)).toBe(0.25);
  expect(neighbourLimit(0, 10)).toBe(0);
});

it('Each community’s volunteers are more where resources and autonomy are, its elders are heard where norms are strong, and demand begins anew', () => {
  const { state } = created(township('reactive-centralized', { levers: { volunteerHours: 2, elderHours: 0.5 } }));
  const { territory } = state.arrangement;
  state.communities.neighbourDemandHours.fill(1e6);
  limitNeighbours(state);
  territory.residents.forEach((residents, c) => {
    const { resources, norms } = territory.conditions;
    const volunteers = 2 * (0.5 + resources[c]!) * (0.5 + state.communities.autonomy[c]!);
    const hours = (volunteers + 0.5 * (0.5 + norms[c]!)) * (residents / 1000) * (30 / 7);
    expect(state.communities.neighbourLimit[c]! * 1e6).toBeCloseTo(hours, 6);
    expect(state.communities.neighbourDemandHours[c]).toBe(0);
  });
});
