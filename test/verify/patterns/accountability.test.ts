import { describe, it } from 'vitest';
import { difference, expectAppears, figure, n, worldsOf } from './patternRuns.ts';

describe('Pattern 3, success of one attempt and success as reported', () => {
  const [unranked, ranked] = [0, 0.9].map((rankingPressure) =>
    worldsOf({ policy: 'beihu-after', set: { rankingPressure } }, n),
  ) as [ReturnType<typeof worldsOf>, ReturnType<typeof worldsOf>];

  it('an attempt succeeds in 66 to 79 %', ({ annotate }) => {
    const single = figure(ranked, 'attemptSuccess');
    annotate(`success of one attempt: ${single.text}`);
    expectAppears(single.lo >= 0.66 && single.hi <= 0.79, 'appears', single.text);
  });

  it('reports under ranking say 95 % or more', ({ annotate }) => {
    const reported = figure(ranked, 'reportedSuccess');
    annotate(`success as reported under ranking: ${reported.text}`);
    expectAppears(reported.lo >= 0.95, 'appears', reported.text);
  });

  it('ranking alone lifts reports that high: without it they stay below 95 %', ({ annotate }) => {
    const reported = figure(unranked, 'reportedSuccess');
    annotate(`success as reported without ranking: ${reported.text}`);
    expectAppears(reported.hi < 0.95, 'does not appear', reported.text);
  });
});

describe('Pattern 4, pressure without checks', () => {
  const side = (set: Record<string, number>) => worldsOf({ policy: 'base', set: { rankingPressure: 0.9, ...set } }, n);
  const unchecked = side({});

  it('opens a gap between what is registered and what is true', ({ annotate }) => {
    const gap = difference(unchecked, worldsOf({ policy: 'base', set: { rankingPressure: 0 } }, n), 'registrationGap');
    annotate(`gap, pressure .9 - none: ${gap.text}`);
    expectAppears(gap.lo > 0.02, 'appears', gap.text);
  });

  it.for<[string, Record<string, number>, 'appears' | 'does not appear']>([
    ['audit', { audit: 0.8 }, 'does not appear'],
    ['audit with inspectors enough', { audit: 0.8, centreStaff: 100 }, 'appears'],
    ['mass rating', { massRatingWeight: 0.8 }, 'does not appear'],
    ['both together', { audit: 0.8, massRatingWeight: 0.8 }, 'appears'],
  ])('%s closes most of it', ([name, set, known], { annotate }) => {
    const closed = difference(side(set), unchecked, 'registrationGap');
    const gap = figure(side(set), 'registrationGap');
    const open = figure(unchecked, 'registrationGap');
    annotate(`gap unchecked ${open.text}, with ${name} ${gap.text}, closed by ${closed.text}`);
    expectAppears(closed.hi < 0 && gap.mean < open.mean / 2, known, `${open.text}, ${gap.text}`);
  });

  it.for<[string, Record<string, number>]>([
    ['audit', { audit: 0.8 }],
    ['mass rating', { massRatingWeight: 0.8 }],
  ])('%s narrows it', ([, set]) => {
    const closed = difference(side(set), unchecked, 'registrationGap');
    expectAppears(closed.hi < 0, 'appears', closed.text);
  });
});
