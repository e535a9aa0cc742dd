import { describe } from 'vitest';
import { expectationsOf, testLevers } from '../../models/levers/leverTests.ts';

describe('Levers of participation, digital tools and accountability', () =>
  testLevers(expectationsOf('volunteerHours', 'cooperationAppraisal')));
