import { describe } from 'vitest';
import { expectationsOf, testLevers } from '../../models/levers/leverTests.ts';

describe('Levers of integration', () => testLevers(expectationsOf('oneStopShare', 'partyLedCoordination')));
