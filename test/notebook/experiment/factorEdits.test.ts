import { describe, expect, it } from 'vitest';
import { parameterOf, parameters } from '../../../models/governance/parameters/parameters.ts';
import {
  addFactors,
  firstChoice,
  rangeOf,
  removeFactor,
  resetRange,
  setRange,
  setSpacing,
  toggleFactor,
  toggleValue,
} from '../../../notebook/experiment/state/factorEdits.ts';
import { factorGroups } from '../../../notebook/experiment/state/factorGroups.ts';
import { addPreset, frontlineSlack, presets } from '../../../notebook/experiment/state/factorPresets.ts';
import { defaultExperiment } from '../../../notebook/pages/sensitivity/state/defaultExperiment.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';

const start: Experiment = { ...defaultExperiment(), factors: [] };
const growth = parameterOf('growthPerDay')!;

describe('The factors of the form', () => {
  it('hold every parameter in one group', () => {
    const grouped = factorGroups.flatMap(({ of }) => of.map(({ key }) => key));
    expect(grouped.toSorted()).toEqual(parameters.map(({ key }) => key).toSorted());
  });

  it('are ticked over their declared bounds, and ticked off again', () => {
    const ticked = toggleFactor(start, growth);
    expect(ticked.factors).toEqual([{ key: 'growthPerDay' }]);
    expect(rangeOf(ticked.factors[0] as { key: string })).toEqual([0.003, 0.03]);
    expect(toggleFactor(ticked, growth).factors).toEqual([]);
  });

  it('are ticked with all values where they are no numbers', () => {
    expect(firstChoice(start, parameterOf('jointPanel')!)).toEqual({ key: 'jointPanel', values: [false, true] });
    expect(firstChoice(start, parameterOf('stationing')!)).toEqual({
      key: 'stationing',
      values: ['permanent', 'rotating', 'onCall'],
    });
  });

  it('start a quarter around what the case has where they are facts of a county', () => {
    const own = caseOf('beihu').constants.residents.value;
    const choice = firstChoice(start, parameterOf('residents')!);
    expect(rangeOf(choice as { key: string })).toEqual([Math.round(0.75 * own), Math.round(1.25 * own)]);
  });

  it('keep a range that differs from the declared one, and no other', () => {
    const ticked = toggleFactor(start, growth);
    const narrowed = setRange(ticked, 'growthPerDay', [0.005, 0.03]);
    expect(narrowed.factors).toEqual([{ key: 'growthPerDay', range: [0.005, 0.03] }]);
    expect(setRange(narrowed, 'growthPerDay', [0.003, 0.03])).toEqual(ticked);
    expect(resetRange(narrowed, 'growthPerDay')).toEqual(ticked);
  });

  it('keep their own range where several are scaled at once: there is none declared', () => {
    const scaled = setRange({ ...start, factors: [frontlineSlack] }, frontlineSlack.key, [0.8, 1.2]);
    expect(scaled.factors).toEqual([{ ...frontlineSlack, range: [0.8, 1.2] }]);
    expect(resetRange(scaled, frontlineSlack.key)).toEqual(scaled);
  });

  it('keep a spacing until it is taken back', () => {
    const ticked = toggleFactor(start, growth);
    const linear = setSpacing(ticked, 'growthPerDay', 'linear');
    expect(linear.factors).toEqual([{ key: 'growthPerDay', spacing: 'linear' }]);
    expect(setSpacing(linear, 'growthPerDay', undefined)).toEqual(ticked);
  });

  it('hold values in the order in which they are declared', () => {
    const ticked = toggleFactor(start, parameterOf('stationing')!);
    const without = toggleValue(ticked, 'stationing', 'permanent');
    expect(without.factors).toEqual([{ key: 'stationing', values: ['rotating', 'onCall'] }]);
    expect(toggleValue(without, 'stationing', 'permanent')).toEqual(ticked);
  });

  it('are never there twice, whatever is added', () => {
    const all = presets.reduce((experiment, preset) => addPreset(experiment, preset), start);
    const twice = presets.reduce((experiment, preset) => addPreset(experiment, preset), all);
    expect(twice).toBe(all);
    const keys = all.factors.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(addFactors(all, [frontlineSlack])).toBe(all);
    expect(removeFactor(all, frontlineSlack.key).factors).toHaveLength(all.factors.length - 1);
  });

  it('leave out levers that are bound to each other where all are added', () => {
    const keys = addPreset(start, 'levers').factors.map(({ key }) => key);
    for (const bound of ['staffShareCounty', 'staffShareTownship', 'staffShareCommunity', 'authorityCommunity']) {
      expect(keys).not.toContain(bound);
    }
    expect(keys).toContain('audit');
  });
});
