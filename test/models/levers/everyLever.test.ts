import { expect, it } from 'vitest';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { expectations } from './expectations.ts';
import { expectationsOf } from './leverTests.ts';
import { changed } from './measured.ts';

it('Every lever has one expectation, and its tests', () => {
  const keys = levers.map(({ key }) => key).sort();
  expect(expectations.map(({ lever }) => lever).sort()).toEqual(keys);
  const tested = [
    expectationsOf('patrolHoursShare', 'differentiation'),
    expectationsOf('oneStopShare', 'partyLedCoordination'),
    expectationsOf('volunteerHours', 'cooperationAppraisal'),
  ].flat();
  expect(tested.map(({ lever }) => lever).sort()).toEqual(keys);
});

// What each does, at what price, in many worlds: test/verify/levers.
it.for(expectations)('$lever changes what happens in world 0', (expectation) => {
  expect(changed(expectation)).not.toEqual([]);
});
