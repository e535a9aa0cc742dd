import { describe, expect, it } from 'vitest';
import {
  parseCalibration,
  parseCalibrationBytes,
  readWrittenCalibration,
} from '../../../scenarios/calibration/parseCalibration.ts';
import { planCalibration } from '../../../scenarios/calibration/planCalibration.ts';
import { statedTargets } from '../../../scenarios/calibration/statedTargets.ts';
import { calibrationOfWritten, writtenCalibrationOf } from '../../../scenarios/calibration/writtenCalibration.ts';
import { caseIds } from '../../../scenarios/catalogue.ts';
import { faultsOf } from '../files.ts';

const text = `id: mine
label: {zh: 我的, en: Mine}
case: beihu
policy: after
days: 30
slice: 1/14
replicates: 3
settings: {recurrence: 0.1}
factors:
  - successBase
  - {key: growthPerDay, range: [0.005, 0.02], spacing: logarithmic}
  - {key: staff, times: [gridWorkerShare, cadreShare], range: [0.8, 1.2]}
priors: {successBase: {kind: triangular, mode: 0.7}}
targets:
  - {outcome: attemptSuccess, range: [0.66, 0.79]}
  - {outcome: latentHarm, value: 9000, sd: 500}
  - {outcome: repeatRate, interval: [0.1, 0.2], role: validation}
`;
const choice = parseCalibration(text);
const faultsIn = (...changes: readonly (readonly [string, string])[]) =>
  faultsOf(() => parseCalibration(changes.reduce((all, [from, to]) => all.replace(from, to), text)));

describe('A calibration file', () => {
  it('is read with everything it leaves out filled in', () => {
    expect(choice.question).toMatchObject({
      policies: [{ kind: 'builtIn', id: 'after' }],
      reference: 0,
      seed: 1,
      worlds: { replicates: 3 },
    });
    expect(choice.targets.map(({ role, known }) => [role, known])).toEqual([
      ['calibration', { range: [0.66, 0.79] }],
      ['calibration', { value: 9000, sd: 500 }],
      ['validation', { value: expect.closeTo(0.15, 12), sd: expect.closeTo(0.0255, 4) }],
    ]);
    expect(choice.targets[0]!.label.en.length).toBeGreaterThan(3);
    expect(choice.size).toEqual({ population: 200, generations: 30, wanted: 300, ensemble: 50 });
    expect(parseCalibrationBytes(new TextEncoder().encode(text))).toEqual(choice);
  });

  it('is written out and read again the same', () => {
    const written = writtenCalibrationOf(choice);
    expect(calibrationOfWritten(written)).toEqual(choice);
    expect(readWrittenCalibration(JSON.parse(JSON.stringify(written)))).toEqual(choice);
  });

  it('tells all that is wrong, with its line', () => {
    const faults = faultsIn(
      ['attemptSuccess', 'attemptSucces'],
      ['value: 9000, sd: 500', 'value: 9000'],
      ['interval: [0.1, 0.2], role: validation', 'interval: [0.2, 0.1]'],
      ['  - successBase', '  - patrolHoursShare'],
      ['case: beihu', 'case: behu'],
      ['policy: after', 'policy: aftr'],
    );
    const found = faults.map(({ code, path, line }) => `${code} ${path} ${line}`);
    expect(found).toContain('wrongType factors[0] 10');
    expect(found).toContain('exactlyOne targets[1] 16');
    expect(found).toContain('outOfOrder targets[2].interval 17');
    expect(found).toContain('unknownCase case 3');
    expect(found).toContain('unknownPolicy policy 4');
    expect(found.some((one) => / targets\[0\]\.outcome 15$/.test(one))).toBe(true);
  });

  it('needs a target to calibrate to, one for an outcome, priors within the ranges, and a size that can be', () => {
    expect(
      faultsIn(
        ['range: [0.66, 0.79]', 'range: [0.66, 0.79], role: validation'],
        ['sd: 500', 'sd: 500, role: validation'],
      ),
    ).toMatchObject([{ code: 'missingKey', path: 'targets' }]);
    expect(faultsIn(['outcome: latentHarm', 'outcome: attemptSuccess'])).toMatchObject([
      { code: 'duplicateKey', path: 'targets[1].outcome' },
    ]);
    expect(faultsIn(['mode: 0.7', 'mode: 7'])).toMatchObject([
      { code: 'outsideTestedRange', path: 'priors.successBase.mode' },
    ]);
    expect(faultsIn(['priors: {successBase', 'priors: {recurrence'])).toMatchObject([
      { code: 'estimateInput', path: 'priors.recurrence' },
    ]);
    expect(faultsIn(['targets:', 'population: 100\nwanted: 20\ntargets:'])).toMatchObject([
      { code: 'outOfRange', path: 'wanted' },
    ]);
    expect(faultsIn(['case: beihu', 'case: beihu\nensemble: {file: a, text: b}'])).toMatchObject([
      { path: 'ensemble' },
    ]);
  });

  it.each(caseIds)(
    'without targets takes those stated for %s: three to calibrate to, none twice, none that no calibration can use',
    (id) => {
      const targets = statedTargets({ case: id });
      expect(targets.filter(({ role }) => role === 'calibration').map(({ outcome }) => outcome)).toEqual([
        'attemptSuccess',
        'disputesMediatedPer10k',
        'repeatRate',
      ]);
      expect(new Set(targets.map(({ outcome }) => outcome)).size).toBe(targets.length);
      for (const { known } of targets) expect('range' in known || 'tolerance' in known).toBe(true);
    },
  );
});

describe('The plan of a calibration', () => {
  const plan = planCalibration(choice);

  it('has the problem of the analysis, and what names it as data', () => {
    expect(plan.problem.factors.map(({ key }) => key)).toEqual(['successBase', 'growthPerDay', 'staff']);
    expect(plan.problem.targets.map(({ key }) => key)).toEqual(['attemptSuccess', 'latentHarm']);
    expect(plan.problem.kept).toEqual(['repeatRate']);
    expect(JSON.parse(JSON.stringify(plan.source))).toEqual(plan.source);
    expect(plan.fresh.seed).not.toBe(choice.question.seed);
  });

  it('runs a point in worlds of its own with what the point sets, ratios times what the case has', () => {
    const { requests } = plan.runsAt([1, 0, 0.5], { seed: 5, world: 30 }, 'point-10');
    expect(requests!.map(({ seed, replicate, log, keeps }) => [seed, replicate, log, keeps])).toEqual(
      [30, 31, 32].map((replicate) => [5, replicate, 'none', 'outcomes']),
    );
    const { uncertainties, constants } = requests![0]!.parameters as {
      uncertainties: Record<string, number>;
      constants: Record<string, number>;
    };
    expect(uncertainties).toMatchObject({ successBase: 0.8, growthPerDay: 0.005, recurrence: 0.1 });
    const own = plan.plan.policies[0]!.parameters.constants;
    expect(constants.gridWorkerShare).toBeCloseTo(own.gridWorkerShare, 12);
    expect(plan.settingsAt([1, 0, 0])).toMatchObject({
      successBase: 0.8,
      growthPerDay: 0.005,
      gridWorkerShare: expect.closeTo(0.8 * own.gridWorkerShare, 12),
      cadreShare: expect.closeTo(0.8 * own.cadreShare, 12),
    });
  });

  it('refuses a point where the policy cannot be had, and says why', () => {
    const poor = planCalibration({
      ...choice,
      factors: [{ key: 'programmeYuanPerResident', range: [1, 100] }],
      priors: {},
    });
    const refused = poor.runsAt([0], { seed: 1, world: 0 }, 'p');
    expect(refused).toMatchObject({ requests: null, fault: { code: 'overBudget' } });
    expect(poor.runsAt([1], { seed: 1, world: 0 }, 'p').requests).toHaveLength(3);
  });

  it('refuses a ratio that leaves a bound', () => {
    const wide = {
      ...choice,
      factors: [{ key: 'staff', times: ['gridWorkerShare'], range: [0.5, 50] as const }],
      priors: {},
    };
    expect(faultsOf(() => planCalibration(wide))).toMatchObject([{ code: 'outOfRange', path: 'factors[0].range' }]);
  });
});
