import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../models/governance/mechanisms/differentiation.ts';
import { columnsById } from '../../models/support/columnsById.ts';
import {
  difference,
  expectAppears,
  figure,
  isDispute,
  n,
  resolvedWithin,
  shareOfBorn,
  type World,
  worldsOf,
} from './patternRuns.ts';

describe('Pattern 8, too much patrol starves handling', () => {
  it('grievances resolved rise with patrols and fall again', ({ annotate }) => {
    const shares = [0, 0.1, 0.2, 0.35, 0.5, 0.6];
    const sides = shares.map((patrolHoursShare) => worldsOf({ policy: 'base', set: { patrolHoursShare } }, 2 * n));
    const rates = sides.map((worlds) => figure(worlds, 'grievanceResolutionRate').mean);
    annotate(`grievances resolved at patrol shares ${shares.join(', ')}: ${rates.map((r) => r.toFixed(3)).join(', ')}`);
    const best = rates.indexOf(Math.max(...rates));
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(shares.length - 1);
    expect(difference(sides[best]!, sides[0]!, 'grievanceResolutionRate').lo).toBeGreaterThan(0);
    expect(difference(sides.at(-1)!, sides[best]!, 'grievanceResolutionRate').hi).toBeLessThan(0);
  });
});

describe('Pattern 10, strong communities and weak ones', () => {
  const isStrong = (state: World['state'], community: number) =>
    strengthOf(state.arrangement.territory, community) > 0.5;
  /** Disputes born and resolved within 90 days, among neighbours or by officials, in strong or in weak communities. */
  const resolved = (strong: boolean) =>
    shareOfBorn(
      (state, id) => isDispute(state, id) && isStrong(state, columnsById(state).community[id]!) === strong,
      resolvedWithin(90),
    );
  const autonomy = (strong: boolean) => (world: World) => {
    const { autonomyAtEnd } = world.state;
    const these = [...autonomyAtEnd.keys()].filter((c) => isStrong(world.state, c) === strong);
    return these.reduce((sum, c) => sum + autonomyAtEnd[c]!, 0) / these.length;
  };
  // Autonomy is slow: three years.
  const side = (policy: string) => worldsOf({ policy, windowDays: 3 * 365 }, n);
  const [released, loaded, conditional] = ['reactive-devolved', 'preventive-devolved', 'conditional'].map(side) as [
    World[],
    World[],
    World[],
  ];

  it('front-loaded alike, strong ones lose more autonomy than weak ones', ({ annotate }) => {
    const [strong, weak] = [true, false].map((yes) => difference(loaded, released, autonomy(yes))) as [
      ReturnType<typeof difference>,
      ReturnType<typeof difference>,
    ];
    annotate(`autonomy after three years, front-loaded - released: strong ${strong.text}, weak ${weak.text}`);
    expectAppears(strong.mean < weak.mean && strong.hi < 0, 'appears', `${strong.text}, ${weak.text}`);
  });

  it('weak ones resolve more of their disputes where hands and visits follow the condition', ({ annotate }) => {
    const weak = difference(conditional, loaded, resolved(false));
    annotate(`disputes resolved, by condition - alike, weak communities: ${weak.text}`);
    expectAppears(weak.lo > 0, 'does not appear', weak.text);
  });

  it('strong ones do so too, left more room', ({ annotate }) => {
    const strong = difference(conditional, loaded, resolved(true));
    annotate(`disputes resolved, by condition - alike, strong communities: ${strong.text}`);
    expectAppears(strong.lo > 0, 'does not appear', strong.text);
  });
});
