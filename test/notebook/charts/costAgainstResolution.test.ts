import { describe, expect, it } from 'vitest';
import { costAgainstResolution } from '../../../notebook/charts/costAgainstResolution.ts';
import { frontPath } from '../../../notebook/charts/frontPath.ts';
import { sampleReader, sampleView } from '../support/sampleView.ts';

/** The sample of two policies with costs and rates as told, a value a world. */
function sentenceFor(costs: readonly (readonly number[])[], rates: readonly (readonly number[])[]) {
  const view = sampleView({ worlds: 3, policies: ['reactive-centralized', 'preventive-devolved'], language: 'en' });
  const policies = view.policies.map((policy, i) => ({
    ...policy,
    label: 'AB'[i]!,
    runs: {
      ...policy.runs,
      outcomes: {
        coordinationYuanPerSettled: Float64Array.from(costs[i]!),
        disputeResolutionRate: Float64Array.from(rates[i]!),
      },
    },
  }));
  return costAgainstResolution.build({ ...view, policies }, sampleReader('en'))!.sentence;
}

describe('Cost against resolution', () => {
  it('says who is on the front and who is beaten where every interval agrees', () => {
    const sentence = sentenceFor(
      [
        [10, 11, 12],
        [20, 21.1, 22],
      ],
      [
        [0.8, 0.81, 0.79],
        [0.5, 0.51, 0.49],
      ],
    );
    expect(sentence).toContain('by every paired interval: “A”.');
    expect(sentence).toContain('Beaten by another policy in cost and resolution: “B”.');
    expect(sentence).not.toContain('doubt');
  });

  it('leaves in doubt what the intervals do, with the share of worlds on the front', () => {
    const sentence = sentenceFor(
      [
        [10, 12, 11],
        [11, 10, 13],
      ],
      [
        [0.6, 0.7, 0.8],
        [0.59, 0.72, 0.7],
      ],
    );
    expect(sentence).toContain('On the front of the means, but not beyond doubt: “A”.');
    expect(sentence).toContain('Off the front of the means, but not beyond doubt: “B”.');
    expect(sentence).toContain('Share of worlds on the front: “A” 67%, “B” 33%.');
    expect(sentence).not.toContain('Beaten');
  });

  it('draws the front as stairs through its points, from the cheapest on', () => {
    const points = [
      { x: 30, y: 10 },
      { x: 10, y: 40 },
    ];
    expect(frontPath(points, { right: 100, bottom: 90 }).line).toBe('M10,90H10V40H30V10H100');
    expect(frontPath([], { right: 100, bottom: 90 })).toEqual({ line: '', area: '' });
  });
});
