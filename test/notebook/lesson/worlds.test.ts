import { describe, expect, it } from 'vitest';
import { makeTerritory } from '../../../models/governance/territory.ts';
import type { Guess } from '../../../notebook/lesson/spec/lessonSpec.ts';
import { pointsOf, stepWeeksOf } from '../../../notebook/lesson/trial/curvePoints.ts';
import { curveWorlds } from '../../../notebook/lesson/trial/curveWorlds.ts';
import { contrastWorlds, outcomeWorlds } from '../../../notebook/lesson/trial/outcomeWorlds.ts';
import type { TrialState } from '../../../notebook/lesson/trial/runTrial.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { PolicyRunsBuilder } from '../../../sim/experiment/policyRuns.ts';
import { sampleView } from '../support/sampleView.ts';

const { plan, result } = sampleView({ worlds: 3 });
const trial: TrialState = { plan, result, done: 12, total: 12, isWhole: true };
type Curve = Extract<Guess, { kind: 'curve' }>;
const weeks = (series: 'casesOpen' | 'disputesSettled'): Curve => ({
  kind: 'curve',
  over: 'weeks',
  series,
  policy: 'preventive-devolved',
  given: [],
  most: 100,
});

/** Two policies in worlds whose outcome is told. */
function told(outcome: string, one: readonly number[], other: readonly number[]): TrialState {
  const runs = [
    ['one', one],
    ['other', other],
  ] as const;
  const policies = runs.map(([id, values]) => {
    const builder = new PolicyRunsBuilder(id);
    for (const [replicate, value] of values.entries()) {
      const ok = { status: 'ok', outcomes: { [outcome]: value }, events: 1, series: {}, profiles: {} };
      builder.addOk(replicate, ok as never, false);
    }
    return builder.build(values.length);
  });
  return { ...trial, result: { ...result, replicates: one.length, policies } };
}

describe('A curve over weeks', () => {
  it.each([
    [365, 4],
    [180, 2],
    [90, 1],
    [7, 1],
  ])('of %i days has a point every %i weeks, the first on the day on which counting begins', (days, step) => {
    expect(stepWeeksOf(days)).toBe(step);
    const points = pointsOf(weeks('casesOpen'), { ...defaultQuestion('beihu'), days });
    expect(points[0]).toBe(0);
    expect(points.at(-1)).toBeLessThanOrEqual(days);
    expect(points.length).toBeLessThanOrEqual(15);
  });

  it('has the open cases of the last week before each point, per 10 000 residents of that world', () => {
    const { curves, bands } = curveWorlds(trial, weeks('casesOpen'));
    expect(curves).toHaveLength(3);
    const { parameters } = plan.policies[3]!;
    const { series } = result.policies[3]!;
    for (const [world, curve] of curves.entries()) {
      const streams = new RandomStreams(plan.question.seed, world);
      const territory = makeTerritory(parameters.constants, parameters.slice.denominator, streams);
      const people = territory.residents.reduce((sum, one) => sum + one, 0);
      const point = 5;
      const week = Math.round(parameters.period.warmupDays / 7 + point * 4) - 1;
      expect(curve[point]).toBeCloseTo((series.get(world)!.casesOpen![week]! * 10_000) / people, 10);
    }
    expect(Math.min(...curves.map((curve) => curve[5]!))).toBeLessThanOrEqual(bands.median[5]!);
  });

  it('adds up to what was settled between its ends', () => {
    const [curve] = curveWorlds(trial, weeks('disputesSettled')).curves;
    const { parameters } = plan.policies[3]!;
    const streams = new RandomStreams(plan.question.seed, 0);
    const { residents } = makeTerritory(parameters.constants, parameters.slice.denominator, streams);
    const people = residents.reduce((sum, one) => sum + one, 0);
    const first = Math.round(parameters.period.warmupDays / 7);
    const settled = result.policies[3]!.series.get(0)!.disputesSettled!.subarray(first, first + 52);
    const drawn = curve!.slice(1).reduce((sum, perWeek) => sum + (perWeek * 4 * people) / 10_000, 0);
    expect(drawn).toBeCloseTo(
      settled.reduce((sum, one) => sum + one, 0),
      6,
    );
  });
});

describe('A curve over policies', () => {
  it('has the outcome of each policy in its order, world by world', () => {
    const outcome = 'coordinationHoursPerSettled';
    const { curves } = curveWorlds(trial, { kind: 'curve', over: 'policies', outcome, range: [0, 2] });
    expect(curves.map((curve) => [...curve])).toEqual(
      [0, 1, 2].map((world) => result.policies.map(({ outcomes }) => outcomes[outcome]![world]!)),
    );
  });
});

describe('What the worlds say', () => {
  const guess = { policy: 'one', against: 'other', outcome: 'disputeResolutionRate' };
  const cost = { ...guess, outcome: 'coordinationHoursPerSettled' };

  it.each([
    ['better where more is better and the interval lies above 0', guess, [0.7, 0.8, 0.75], [0.5, 0.6, 0.56], 'better'],
    ['worse where more is better and it lies below', guess, [0.5, 0.6, 0.56], [0.7, 0.8, 0.75], 'worse'],
    ['better where less is better and it lies below', cost, [1, 1.1, 1.2], [2, 2.1, 2.3], 'better'],
    ['worse where less is better and it lies above', cost, [2, 2.1, 2.3], [1, 1.1, 1.2], 'worse'],
    ['no difference where it holds 0', guess, [0.7, 0.5, 0.6], [0.5, 0.7, 0.61], 'same'],
    ['no difference of one world alone', guess, [0.9], [0.1], 'same'],
  ] as const)('is %s', (_, asked, one, other, hand) => {
    const worlds = contrastWorlds(told(asked.outcome, one, other), asked);
    expect(worlds.hand).toBe(hand);
    expect(worlds.differences).toEqual(one.map((value, world) => value - other[world]!));
  });

  it('leaves out worlds in which an outcome is undefined', () => {
    const trialTold = told('disputeResolutionRate', [0.5, Number.NaN, 0.7], [0.5, 0.5, 0.5]);
    expect(outcomeWorlds(trialTold, 'one', 'disputeResolutionRate')).toEqual([0.5, 0.7]);
    expect(contrastWorlds(trialTold, guess).differences).toHaveLength(2);
  });
});
