import { describe, expect, it } from 'vitest';
import { assumptions, cases, levers, outcomes, policies } from '../../library/catalogue.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { parameterOf, parameters } from '../../models/governance/parameters/parameters.ts';
import { caseIds, caseOf, policyIds, policyOf } from '../../scenarios/catalogue.ts';

const cjk = /[\u3400-\u9fff]/;

describe('The catalogue', () => {
  it('Has every built-in case and policy, in both languages', () => {
    expect(cases.map(({ id }) => id)).toEqual(caseIds);
    expect(policies.map(({ id }) => id)).toEqual(policyIds);
    for (const { id, label, description, before, after, constants } of cases) {
      expect({ label, description, before, after }).toMatchObject({
        before: caseOf(id).before,
        after: caseOf(id).after,
      });
      expect(label.zh).toMatch(cjk);
      expect(description.en).not.toMatch(cjk);
      expect(constants.residents).toBe(caseOf(id).constants.residents.value);
    }
    for (const { id, label, levers: set } of policies) {
      expect(set).toEqual(policyOf(id).levers);
      expect(label.zh).toMatch(cjk);
    }
  });

  it('Has every parameter once, levers apart from assumptions, with its range and origin', () => {
    expect([...levers, ...assumptions].map(({ key }) => key)).toEqual(parameters.map(({ key }) => key));
    expect(new Set(levers.map(({ kind }) => kind))).toEqual(new Set(['lever']));
    for (const one of [...levers, ...assumptions]) {
      const definition = parameterOf(one.key)!;
      expect(one).toMatchObject({ kind: definition.kind, unit: definition.unit, default: definition.default });
      expect(one.provenance).toMatchObject(definition.provenance);
      expect(one.range).toEqual('bounds' in definition ? definition.bounds : undefined);
      expect(one.label.zh).toMatch(cjk);
      expect(one.note.en).not.toBe('');
    }
    expect(levers.find(({ key }) => key === 'stationing')!.options).toEqual(['permanent', 'rotating', 'onCall']);
    expect(levers.find(({ key }) => key === 'patrolHoursShare')!.provenance.passage).toMatch(cjk);
  });

  it('Has every outcome with its definition', () => {
    expect(outcomes.map(({ key, unit, better }) => ({ key, unit, better }))).toEqual(
      outcomeDefinitions.map(({ key, unit, better }) => ({ key, unit, better })),
    );
    for (const { label, definition } of outcomes) {
      for (const text of [label, definition]) {
        expect(text.zh).toMatch(cjk);
        expect(text.en).not.toMatch(cjk);
      }
    }
  });

  it.each([
    ['cases', cases],
    ['policies', policies],
    ['levers', levers],
    ['assumptions', assumptions],
    ['outcomes', outcomes],
  ])('Cannot be changed, nor the model through it: %s', (_, list) => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(list)).toBe(true);
  });

  it('Is a copy: levers and ranges that the model runs with stay as they are', () => {
    const [entry] = policies;
    expect(() => Object.assign(entry!.levers, { patrolHoursShare: 1 })).toThrow(TypeError);
    expect(entry!.levers).not.toBe(policyOf(entry!.id).levers);
    const lever = levers.find(({ range }) => range !== undefined)!;
    const definition = parameterOf(lever.key)!;
    expect(lever.range).not.toBe('bounds' in definition ? definition.bounds : undefined);
  });
});
