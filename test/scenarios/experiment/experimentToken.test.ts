import { describe, expect, it } from 'vitest';
import { experimentIds, experimentOf } from '../../../scenarios/experiment/experimentCatalogue.ts';
import { decodeExperiment, encodeExperiment } from '../../../scenarios/experiment/experimentToken.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import { packedText } from '../../../scenarios/question/packedText.ts';
import { encodeQuestion } from '../../../scenarios/question/token.ts';
import { FaultError } from '../../../sim/engine/fault.ts';

const faultsOf = (token: string) => {
  try {
    decodeExperiment(token);
  } catch (error) {
    if (error instanceof FaultError) return error.faults.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
};

describe('An experiment in an address', () => {
  it.each(experimentIds)('%s comes back as it was, within 2000 characters', (id) => {
    const token = encodeExperiment(experimentOf(id));
    expect(decodeExperiment(token)).toEqual(experimentOf(id));
    expect(token.length).toBeLessThan(2000);
    expect(token).toMatch(/^1\.[\w-]+$/);
  });

  it('is refused where a character of it was changed, is missing, or it is of another version', () => {
    const token = encodeExperiment(experimentOf(experimentIds[0]!));
    const other = token[40] === 'A' ? 'B' : 'A';
    expect(faultsOf(`${token.slice(0, 40)}${other}${token.slice(41)}`)).toEqual(['questionDamaged token']);
    expect(faultsOf(token.slice(0, -1))).toEqual(['questionDamaged token']);
    expect(faultsOf(`2${token.slice(1)}`)).toEqual(['questionTooNew token']);
    expect(faultsOf('')).toEqual(['questionDamaged token']);
  });

  it('is refused where what is packed is no experiment, with all its faults', () => {
    expect(faultsOf(packedText(1, 'no JSON'))).toEqual(['questionDamaged token']);
    expect(faultsOf(encodeQuestion({ ...defaultQuestion('beihu'), days: 30 }))).toContain('missingKey factors');
    const bad = { ...experimentOf(experimentIds[0]!), outcomes: ['no-such'] };
    expect(() => encodeExperiment(bad)).toThrow(FaultError);
    expect(
      faultsOf(packedText(1, '{"__proto__":{"id":1},"design":{"kind":"morris","trajectories":1e9}}')).length,
    ).toBeGreaterThan(2);
  });
});
