import { describe, expect, it } from 'vitest';
import { decodeCalibration, encodeCalibration } from '../../../scenarios/calibration/calibrationToken.ts';
import { parseCalibration } from '../../../scenarios/calibration/parseCalibration.ts';
import { caseTextOf } from '../../../scenarios/catalogue.ts';
import { packedText } from '../../../scenarios/question/packedText.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

const choice = parseCalibration(`id: stated
label: {zh: 文献目标, en: What published figures say}
case: beihu
days: 180
slice: 1/14
factors: [successBase, growthPerDay]
priors:
  growthPerDay: {kind: triangular, mode: 0.01}
targets:
  - {outcome: attemptSuccess, range: [0.66, 0.79]}
  - {outcome: repeatRate, interval: [0.08, 0.16], role: validation}
`);

const faultsOf = (token: string) => {
  try {
    decodeCalibration(token);
  } catch (error) {
    if (error instanceof FaultError) return error.faults.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};

describe('A calibration in an address', () => {
  it('comes back as it was, an own case file too', () => {
    const own = {
      ...choice,
      question: { ...choice.question, case: { name: 'mine.yaml', text: caseTextOf('licang') } },
    };
    for (const one of [choice, own]) {
      const token = encodeCalibration(one);
      expect(decodeCalibration(token)).toEqual(one);
      expect(token).toMatch(/^1\.[\w-]+$/);
    }
    expect(encodeCalibration(choice).length).toBeLessThan(1000);
  });

  it('is refused where it was changed, is of another version, or holds no calibration', () => {
    const token = encodeCalibration(choice);
    expect(faultsOf(token.slice(0, -1))).toEqual(['questionDamaged token']);
    expect(faultsOf(`2${token.slice(1)}`)).toEqual(['questionTooNew token']);
    expect(faultsOf(packedText(1, 'no JSON'))).toEqual(['questionDamaged token']);
    expect(faultsOf(packedText(1, '{"case":"beihu"}'))).toContain('missingKey factors');
    expect(() => encodeCalibration({ ...choice, factors: [] })).toThrow(FaultError);
  });
});
