import { describe } from 'vitest';
import { expectationsOf, testLevers } from './leverTests.ts';

describe('Levers of integration', () => testLevers(expectationsOf('oneStopShare', 'partyLedCoordination')));
