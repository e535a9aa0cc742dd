import { describe, expect, it } from 'vitest';
import { coordinationAccounts, coordinationParts } from '../../../notebook/charts/coordinationParts.ts';
import { sampleView } from '../support/sampleView.ts';

const view = sampleView({ worlds: 3 });
const outcomesOf = (id: string) => view.summary.policies.find((policy) => policy.id === id)!.outcomes;
const sum = (parts: Readonly<Record<(typeof coordinationAccounts)[number], number>>) =>
  coordinationAccounts.reduce((total, account) => total + parts[account], 0);

describe('the parts of coordination a case settled', () => {
  it.each(view.policies.map(({ id }) => id))('sum to the outcomes of %s, in yuan and in hours', (id) => {
    const { runs } = view.policies.find((policy) => policy.id === id)!;
    const { yuan, hours, n } = coordinationParts(runs);
    expect(n).toBe(3);
    expect(sum(yuan)).toBeCloseTo(outcomesOf(id).coordinationYuanPerSettled!.mean!, 9);
    expect(sum(hours)).toBeCloseTo(outcomesOf(id).coordinationHoursPerSettled!.mean!, 9);
  });

  it('are the hours of each account in the window for each settlement', () => {
    const { runs } = view.policies[0]!;
    const { hours } = coordinationParts(runs);
    const settlements = (world: number) =>
      runs.outcomes.coordinationHours![world]! / runs.outcomes.coordinationHoursPerSettled![world]!;
    const transfer = [0, 1, 2].map((world) => runs.outcomes['hours.transfer']![world]! / settlements(world));
    expect(hours.transfer).toBeCloseTo((transfer[0]! + transfer[1]! + transfer[2]!) / 3, 12);
    for (const account of coordinationAccounts) expect(hours[account]).toBeGreaterThanOrEqual(0);
    expect(hours.reporting).toBeGreaterThan(0);
  });

  it('leave out worlds without a settlement', () => {
    const { runs } = view.policies[0]!;
    const without = Object.fromEntries(Object.entries(runs.outcomes).map(([key, column]) => [key, column.slice()]));
    without.coordinationHoursPerSettled![1] = Number.NaN;
    const { n, yuan } = coordinationParts({ ...runs, outcomes: without });
    const [first, , third] = runs.outcomes.coordinationYuanPerSettled!;
    expect(n).toBe(2);
    expect(sum(yuan)).toBeCloseTo((first! + third!) / 2, 9);
  });
});
