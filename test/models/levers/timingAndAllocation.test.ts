import { describe } from 'vitest';
import { expectationsOf, testLevers } from './leverTests.ts';

describe('Levers of timing and allocation', () => testLevers(expectationsOf('patrolHoursShare', 'differentiation')));
