import { describe, expect, it } from 'vitest';
import { policyTemplate, readScenarioFile } from '../../../../notebook/pages/compare/settings/scenarioFile.ts';
import { caseIds, caseTextOf, policyIds, policyTextOf } from '../../../../scenarios/catalogue.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import type { Fault, FaultError } from '../../../../sim/engine/fault.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function faultsOf(name: string, bytes: Uint8Array): readonly Fault[] {
  try {
    readScenarioFile(name, bytes);
    return [];
  } catch (error) {
    return (error as FaultError).faults;
  }
}

describe('a scenario file of the reader’s own', () => {
  it.each(caseIds)('is a case where it states a county: %s', (id) => {
    const read = readScenarioFile('own.yaml', bytesOf(caseTextOf(id)));
    expect(read.kind === 'case' && read.spec.id).toBe(id);
    expect(read.file).toEqual({ name: 'own.yaml', text: caseTextOf(id) });
  });

  it.each(policyIds)('is a policy where it states levers: %s', (id) => {
    const read = readScenarioFile('own.yaml', bytesOf(policyTextOf(id)));
    expect(read.kind === 'policy' && read.policy.id).toBe(id);
  });

  it('can start from a template that is a policy of its own', () => {
    const read = readScenarioFile('policy.yaml', bytesOf(policyTemplate()));
    expect(read.kind === 'policy' && read.policy.levers.differentiation).toBe(1);
    expect(read.kind === 'policy' && policyIds.includes(read.policy.id)).toBe(false);
  });

  it('has all its faults listed with their lines', () => {
    const text = caseTextOf('beihu').replace('value: 420000', 'value: many').replace('value: 830,', 'value: -1,');
    const faults = faultsOf('own.yaml', bytesOf(text));
    expect(faults.map(({ path }) => path)).toEqual([
      'own.yaml#constants.residents.value',
      'own.yaml#constants.areaKm2.value',
    ]);
    expect(faults.every(({ line }) => Number(line) > 8)).toBe(true);
  });

  it('is refused where its text is none, where it is too large, or extends what is not there', () => {
    const code = (text: string | Uint8Array) =>
      faultsOf('own.yaml', typeof text === 'string' ? bytesOf(text) : text).map((fault) => fault.code);
    expect(code(Uint8Array.of(0x69, 0x64, 0x3a, 0xff))).toEqual(['badEncoding']);
    expect(code(new Uint8Array(limits.fileBytes + 1))).toEqual(['tooLarge']);
    expect(code(policyTextOf('preventive').replace('[base]', '[nowhere]'))).toEqual(['unknownPolicy']);
    expect(code('').length).toBeGreaterThan(0);
  });
});
