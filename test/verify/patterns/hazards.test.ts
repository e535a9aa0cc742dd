import { describe, it } from 'vitest';
import { expectAppears, figure, n, type World, worldsOf } from './patternRuns.ts';

describe('Pattern 6, hazards', () => {
  const [lines, team] = [false, true].map((unifiedEnforcement) =>
    worldsOf({ case: 'suzhou', policy: 'suzhou-after', set: { unifiedEnforcement }, denominator: 10 }, n),
  ) as [World[], World[]];

  it('are, of those dealt with, dealt with on the spot in 79 to 89 % with one enforcement team', ({ annotate }) => {
    const share = figure(team, 'onSiteHandledShare');
    annotate(`on site, one team: ${share.text}`);
    expectAppears(share.mean > 0.79 && share.mean < 0.89, 'does not appear', share.text);
  });

  it('are less often without one', ({ annotate }) => {
    const [with_, without] = [figure(team, 'onSiteHandledShare'), figure(lines, 'onSiteHandledShare')];
    annotate(`on site: one team ${with_.text}, by line ${without.text}`);
    expectAppears(without.hi < with_.lo, 'appears', `${with_.text}, ${without.text}`);
  });

  it('are found by patrols for the most part, disputes are not', ({ annotate }) => {
    const [hazards, disputes] = [figure(team, 'hazardsFoundByPatrolShare'), figure(team, 'disputesFoundByPatrolShare')];
    annotate(`found by patrol: hazards ${hazards.text}, disputes ${disputes.text}`);
    expectAppears(hazards.lo > 0.5 && disputes.hi < 0.5, 'appears', `${hazards.text}, ${disputes.text}`);
  });
});
