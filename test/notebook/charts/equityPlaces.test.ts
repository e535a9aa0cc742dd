import { describe, expect, it } from 'vitest';
import { equityMap } from '../../../notebook/charts/equityMap.ts';
import { fewCases, placesOf, sharedWorld, shareSettled, shareSpread } from '../../../notebook/charts/equityPlaces.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';
import { withPlaces } from '../support/withPlaces.ts';

const view = withPlaces(sampleView({ worlds: 3 }));

describe('Communities on the map', () => {
  it('are those of the first world that every policy has', () => {
    const [first, ...others] = view.policies;
    const late = { ...first!, runs: { ...first!.runs, profiles: new Map([...first!.runs.profiles].slice(1)) } };
    expect(sharedWorld(view.policies)).toBe(0);
    expect(sharedWorld([late, ...others])).toBe(1);
    const none = { ...first!, runs: { ...first!.runs, profiles: new Map() } };
    expect(sharedWorld([none, ...others])).toBeNull();
  });

  it('have no share with few cases', () => {
    const places = placesOf(view.policies[0]!, 0)!;
    for (const [community, cases] of places.cases.entries()) {
      const share = shareSettled(places, community);
      if (cases < fewCases) expect(share).toBeNull();
      else expect(share).toBe(places.settled[community]! / cases);
    }
  });

  it('spread as counted: a tenth below the 10th percentile, half below the median', () => {
    const { n, p10, p50, p90 } = shareSpread(view.policies[1]!);
    const shares = [0, 1, 2].flatMap((world) => {
      const places = placesOf(view.policies[1]!, world)!;
      return Array.from(places.cases, (_, community) => shareSettled(places, community)).filter((s) => s !== null);
    });
    const below = (limit: number) => shares.filter((share) => share < limit).length / shares.length;
    expect(n).toBe(shares.length);
    expect(below(p10)).toBeLessThanOrEqual(0.1 + 1 / n);
    expect(below(p50)).toBeCloseTo(0.5, 1);
    expect(below(p90)).toBeCloseTo(0.9, 1);
  });

  it('stand in the table one by one, after the policies’ spreads', () => {
    const { table, caption } = equityMap.build(view, sampleReader())!;
    const communities = placesOf(view.policies[0]!, 0)!.cases.length;
    expect(communities).toBe(150);
    expect(table.rows).toHaveLength(view.policies.length * (1 + communities));
    expect(caption).toContain('世界 0');
    expect(caption).toContain('地理是合成的');
  });
});
