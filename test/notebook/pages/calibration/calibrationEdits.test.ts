import { describe, expect, it } from 'vitest';
import {
  chooseCalibrationCase,
  choosePolicy,
  contradictoryTargets,
  experimentPart,
  offeredTargets,
  useOf,
  useTarget,
  withExperimentPart,
} from '../../../../notebook/pages/calibration/state/calibrationEdits.ts';
import { spokenFactors, startCalibration } from '../../../../notebook/pages/calibration/state/startCalibration.ts';
import { parseCalibration } from '../../../../scenarios/calibration/parseCalibration.ts';
import { planCalibration } from '../../../../scenarios/calibration/planCalibration.ts';
import { writtenCalibrationOf } from '../../../../scenarios/calibration/writtenCalibration.ts';
import { caseIds, caseOf, caseTextOf } from '../../../../scenarios/catalogue.ts';
import { yamlText } from '../../../../scenarios/question/yamlText.ts';
import { sampleChoice } from '../../support/sampleCalibration.ts';

const start = startCalibration();

describe('The calibration the page begins with', () => {
  it('can be run, has targets to tune to and targets held back, and varies what these speak of', () => {
    const plan = planCalibration(start);
    expect(plan.problem.targets.length).toBeGreaterThan(1);
    expect(start.targets.filter(({ role }) => role === 'validation').length).toBeGreaterThan(0);
    expect(start.factors.map(({ key }) => key)).toEqual(spokenFactors.map(({ key }) => key));
  });

  it('is saved as a file of the command that stands for the same', () => {
    for (const choice of [start, sampleChoice]) {
      expect(parseCalibration(yamlText(writtenCalibrationOf(choice)))).toEqual(choice);
    }
  });
});

describe('Choosing a case', () => {
  it.each(caseIds)('%s brings its own targets and a part of it that there is', (id) => {
    const chosen = chooseCalibrationCase(start, id);
    expect(chosen.question.case).toBe(id);
    expect(chosen.factors).toEqual(start.factors);
    expect(chosen.question.slice).toBeLessThanOrEqual(caseOf(id).constants.townships.value);
    const own = caseOf(id).targets.filter(({ outcome, contradictory }) => outcome !== null && contradictory !== true);
    const outcomes = new Set(own.map(({ outcome }) => outcome));
    expect(chosen.targets.some(({ outcome }) => outcomes.has(outcome))).toBe(own.length > 0);
    expect(planCalibration(chosen).plan.policies).toHaveLength(1);
  });

  it('takes a case file like a built-in one', () => {
    const chosen = chooseCalibrationCase(start, { name: 'mine.yaml', text: caseTextOf('licang') });
    expect(chosen.targets).toEqual(chooseCalibrationCase(start, 'licang').targets);
  });

  it('lists what a source contradicts itself in, and offers none of it', () => {
    for (const id of caseIds) {
      const chosen = chooseCalibrationCase(start, id);
      const stated = caseOf(id).targets.filter(({ contradictory }) => contradictory === true);
      expect(contradictoryTargets(chosen)).toEqual(expect.arrayContaining(stated));
    }
  });
});

describe('Giving a target a use', () => {
  const offered = offeredTargets(start, start.targets);
  const { outcome } = start.targets[0]!;

  it('leaves it out and takes it in again where it stood', () => {
    const without = useTarget(start, offered, outcome, 'none');
    expect(useOf(without, outcome)).toBe('none');
    expect(without.targets).toEqual(start.targets.slice(1));
    expect(offeredTargets(without, start.targets)).toEqual(offered);
    expect(useTarget(without, offered, outcome, start.targets[0]!.role)).toEqual(start);
  });

  it('changes its role alone', () => {
    const held = useTarget(start, offered, outcome, 'validation');
    expect(held.targets[0]).toEqual({ ...start.targets[0], role: 'validation' });
    expect(held.targets.slice(1)).toEqual(start.targets.slice(1));
  });
});

describe('Its question and factors', () => {
  it('are edited as those of an experiment, and priors of what is no longer varied are dropped', () => {
    const prior = { kind: 'triangular', mode: 0.01 } as const;
    const choice = { ...start, priors: { growthPerDay: prior, recurrence: prior } };
    const part = experimentPart(choice);
    const factors = part.factors.filter(({ key }) => key !== 'recurrence');
    expect(withExperimentPart(choice, { ...part, factors })).toEqual({
      ...choice,
      factors,
      priors: { growthPerDay: prior },
    });
  });

  it('are under one policy', () => {
    const { question } = choosePolicy(start, { kind: 'builtIn', id: 'before' });
    expect(question).toEqual({ ...start.question, policies: [{ kind: 'builtIn', id: 'before' }] });
  });
});
