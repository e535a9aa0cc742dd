import { describe, it } from 'vitest';
import { CASE, ESCALATED } from '../../../models/governance/grievanceTable.ts';
import { columnsById } from '../../models/support/columnsById.ts';
import { expectAppears, figure, isDispute, n, shareOfBorn, worldsOf } from './patternRuns.ts';

describe('Pattern 1, the pyramid', () => {
  const worlds = worldsOf({ policy: 'base' }, n);

  it('most disputes never surface', ({ annotate }) => {
    const surfaced = figure(
      worlds,
      shareOfBorn(isDispute, (state, id) => columnsById(state).status[id]! >= CASE),
    );
    annotate(`disputes that surface, of those born: ${surfaced.text}`);
    expectAppears(surfaced.hi < 0.5, 'appears', surfaced.text);
  });

  it('about one dispute in twenty goes beyond the officials it came to: 2 to 10 %', ({ annotate }) => {
    const beyond = figure(
      worlds,
      shareOfBorn(isDispute, (state, id) => columnsById(state).status[id] === ESCALATED),
    );
    annotate(`disputes that escalate, of those born: ${beyond.text}`);
    expectAppears(beyond.mean > 0.02 && beyond.mean < 0.1, 'does not appear', beyond.text);
  });
});

describe('Pattern 2, small matters stay in the village and large ones in the town', () => {
  const [devolved, centralized] = ['reactive-devolved', 'reactive-centralized'].map((policy) =>
    worldsOf({ policy }, n),
  ) as [ReturnType<typeof worldsOf>, ReturnType<typeof worldsOf>];

  it('80 to 90 % of the disputes settled are settled at community or township where authority and staff are there', ({
    annotate,
  }) => {
    const there = figure(devolved, 'disputesSettledByTownshipShare');
    annotate(`disputes settled by township, devolved: ${there.text}`);
    expectAppears(there.mean > 0.8 && there.mean < 0.9, 'does not appear', there.text);
  });

  it('fewer are where authority and staff are missing', ({ annotate }) => {
    const there = figure(devolved, 'disputesSettledByTownshipShare');
    const missing = figure(centralized, 'disputesSettledByTownshipShare');
    annotate(`disputes settled by township: devolved ${there.text}, centralized ${missing.text}`);
    expectAppears(missing.hi < there.lo, 'appears', `${there.text}, ${missing.text}`);
  });
});
