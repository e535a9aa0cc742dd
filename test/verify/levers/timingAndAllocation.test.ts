import { describe } from 'vitest';
import { expectationsOf, testLevers } from '../../models/levers/leverTests.ts';

describe('Levers of timing and allocation', () => testLevers(expectationsOf('patrolHoursShare', 'differentiation')));
