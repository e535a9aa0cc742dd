import { describe, it } from 'vitest';
import { difference, expectAppears, figure, n, type World, worldsOf } from './patternRuns.ts';

describe('Pattern 5, one stop', () => {
  const [apart, together] = [0, 1].map((oneStopShare) =>
    worldsOf({ case: 'q-county', policy: 'q-county-before', set: { oneStopShare, stationing: 'rotating' } }, n),
  ) as [World[], World[]];

  it.for(['escalationRate', 'visitsPerCase'])('lowers %s', (outcome, { annotate }) => {
    const change = difference(together, apart, outcome);
    annotate(`${outcome}, one stop - apart: ${change.text} of ${figure(apart, outcome).text}`);
    expectAppears(change.hi < 0, 'appears', change.text);
  });
});

describe('Pattern 5, the whole reform of q-county, of which one stop is a part', () => {
  const [before, after] = ['q-county-before', 'q-county-after'].map((policy) =>
    worldsOf({ case: 'q-county', policy }, n),
  ) as [World[], World[]];

  it.for<[string, 'appears' | 'does not appear']>([
    ['visitsPerCase', 'appears'],
    ['escalationRate', 'does not appear'],
  ])('lowers %s', ([outcome, known], { annotate }) => {
    const change = difference(after, before, outcome);
    annotate(`${outcome}, after - before: ${change.text} of ${figure(before, outcome).text}`);
    expectAppears(change.hi < 0, known, change.text);
  });
});

describe('Pattern 5, integration', () => {
  const days = (policy: string, set: Record<string, number | boolean> = {}) =>
    figure(worldsOf({ case: 'suzhou', policy, set, denominator: 5 }, n), 'meanCertificateDays');

  it('cuts the time that certificates take from about eight days to three', ({ annotate }) => {
    const [before, after] = [days('suzhou-before'), days('suzhou-after')];
    annotate(`mean days of certificates: before ${before.text}, after ${after.text}`);
    expectAppears(after.hi < before.lo, 'does not appear', `before ${before.text}, after ${after.text}`);
  });
});
