import { beforeAll, describe, expect, it } from 'vitest';
import { equityMap } from '../../../notebook/charts/equityMap.ts';
import { fewCases, placesOf } from '../../../notebook/charts/equityPlaces.ts';
import { outcomeTable } from '../../../notebook/charts/outcomeTable.ts';
import { smallCountyMap } from '../../../notebook/charts/smallCountyMap.ts';
import { caseIds, caseOf } from '../../../scenarios/catalogue.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';
import { withPlaces } from '../support/withPlaces.ts';

beforeAll(() => {
  sampleView({ worlds: 3 });
}, 60_000);

describe('The map of a whole county', () => {
  it('has every community under every policy, with its numbers to be read, hatched where they are too few', () => {
    const view = withPlaces(sampleView({ worlds: 3 }));
    const drawing = equityMap.build(view, sampleReader())!.draw(640);
    for (const policy of view.policies) {
      const { cases, settled } = placesOf(policy, 0)!;
      const cells = [...drawing.querySelectorAll(`[data-policy="${policy.id}"] path:has(title)`)];
      expect(cells).toHaveLength(cases.length);
      cells.forEach((cell, community) => {
        expect(cell.textContent).toContain(`${settled[community]} / ${cases[community]} 件化解`);
        expect(cell.getAttribute('fill')!.startsWith('url(')).toBe(cases[community]! < fewCases);
      });
    }
  });
});

describe('The small map of a case', () => {
  it.each(caseIds)('%s stays within its square and is the same each time', (id) => {
    const map = smallCountyMap(caseOf(id), 132);
    document.body.append(map);
    for (const path of map.querySelectorAll('path')) {
      const { x, y, width, height } = path.getBBox();
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(132);
    }
    map.remove();
    expect(smallCountyMap(caseOf(id), 132).isEqualNode(map)).toBe(true);
  });
});

describe('The table of all outcomes', () => {
  it('says in words where a policy is overloaded, and nowhere else', () => {
    const view = sampleView({ worlds: 3, language: 'en' });
    const summary = {
      ...view.summary,
      policies: view.summary.policies.map((policy, i) => ({
        ...policy,
        outcomes: {
          ...policy.outcomes,
          overloadedStationsShare: { ...policy.outcomes.overloadedStationsShare!, mean: i === 1 ? 0.4 : 0.01 },
          'utilisation.community': { ...policy.outcomes['utilisation.community']!, mean: 0.5 },
          'utilisation.township': { ...policy.outcomes['utilisation.township']!, mean: 0.5 },
          'utilisation.county': { ...policy.outcomes['utilisation.county']!, mean: 0.5 },
          'utilisation.centre': { ...policy.outcomes['utilisation.centre']!, mean: 0.5 },
        },
      })),
    };
    const { draw, sentence } = outcomeTable.build({ ...view, summary }, sampleReader('en'))!;
    const marked = [...draw(640).querySelectorAll('td')].filter((cell) => cell.textContent!.includes('! overloaded'));
    expect(marked.map((cell) => cell.dataset.policy)).toEqual([view.policies[1]!.id]);
    expect(sentence).toContain(`Overloaded: “${view.policies[1]!.label}”`);
  });
});
