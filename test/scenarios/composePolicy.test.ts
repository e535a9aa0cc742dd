import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { builtInPolicies, policyOf } from '../../scenarios/catalogue.ts';
import { composePolicy, lineage, type PolicyShelf } from '../../scenarios/composePolicy.ts';
import type { PolicySpec } from '../../scenarios/policySpec.ts';
import type { Sourced } from '../../scenarios/sourced.ts';
import { faultsOf } from './files.ts';

const label = { zh: '试', en: 'trial' };
const given = (value: number | boolean | string): Sourced => ({ value, from: 'assumption' });
const spec = (id: string, extended: readonly string[], own: Partial<Record<LeverKey, Sourced>> = {}): PolicySpec => ({
  id,
  extends: extended,
  label,
  levers: own,
});

function shelf(specs: readonly PolicySpec[]): PolicyShelf {
  const all = new Map([builtInPolicies.find('base')!, ...specs].map((one) => [one.id, one]));
  return { ids: [...all.keys()], find: (id) => all.get(id) };
}

/** Levers that stand in no relation to others. */
const free = ['patrolHoursShare', 'patrolTargeting', 'fundsFollowDuties', 'oneStopShare'] as const;
const overrides = fc
  .uniqueArray(fc.constantFrom(...free))
  .chain((keys) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, fc.double({ min: 0, max: 0.6, noNaN: true })]))),
  )
  .map((values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, given(value)])));

describe('A composed policy', () => {
  it('has the levers of its base with its own over them, and of each lever the policy that set it', () => {
    fc.assert(
      fc.property(overrides, overrides, (first, second) => {
        const specs = [spec('first', ['base'], first), spec('second', ['first'], second)];
        const { levers: composed, origins } = composePolicy(specs[1]!, shelf(specs));
        const base = policyOf('base').levers;
        for (const { key } of levers) {
          const set = (second as PolicySpec['levers'])[key] ?? (first as PolicySpec['levers'])[key];
          expect(composed[key]).toBe(set === undefined ? base[key] : set.value);
          expect(origins[key].policy).toBe(
            Object.hasOwn(second, key) ? 'second' : set === undefined ? 'base' : 'first',
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes what it extends in the order given: the later one wins, except over what both are built on', () => {
    fc.assert(
      fc.property(overrides, overrides, (left, right) => {
        const specs = [spec('left', ['base'], left), spec('right', ['base'], right)];
        const of = (order: string[]) => composePolicy(spec('both', order), shelf(specs)).levers;
        const base = policyOf('base').levers;
        const expected = (...layers: object[]) => {
          const merged = Object.assign({}, ...layers) as PolicySpec['levers'];
          return Object.fromEntries(levers.map(({ key }) => [key, merged[key]?.value ?? base[key]]));
        };
        expect(of(['left', 'right'])).toEqual(expected(left, right));
        expect(of(['right', 'left'])).toEqual(expected(right, left));
      }),
      { numRuns: 100 },
    );
  });

  it('changes nothing when it extends the same policy twice, or extends one and sets nothing', () => {
    const plain = policyOf('devolved').levers;
    expect(composePolicy(spec('again', ['devolved', 'base', 'devolved']), builtInPolicies).levers).toEqual(plain);
    expect(composePolicy(spec('same', ['devolved']), builtInPolicies).levers).toEqual(plain);
  });

  it('applies a diamond once each, what is extended before what extends it', () => {
    const cell = builtInPolicies.find('preventive-devolved')!;
    const ids = lineage(cell, builtInPolicies).map((one) => one.id);
    expect(ids).toEqual(['base', 'preventive', 'devolved', 'preventive-devolved']);
  });
});

describe('A policy that cannot be composed', () => {
  it('names the way round when it extends itself, at once or over others', () => {
    const specs = [spec('a', ['b']), spec('b', ['base', 'c']), spec('c', ['a'])];
    expect(faultsOf(() => composePolicy(specs[0]!, shelf(specs)))).toEqual([
      { code: 'policyCycle', path: 'c.extends[0]', value: 'a → b → c → a' },
    ]);
    const own = spec('own', ['own']);
    expect(faultsOf(() => composePolicy(own, shelf([own])))[0]).toMatchObject({
      code: 'policyCycle',
      value: 'own → own',
    });
  });

  it('names the nearest policy when it extends one that is unknown', () => {
    const [fault] = faultsOf(() => composePolicy(spec('mine', ['base', 'devolve']), builtInPolicies));
    expect(fault).toMatchObject({ code: 'unknownPolicy', path: 'mine.extends[1]', value: 'devolve' });
    expect(fault!.expected).toMatch(/^devolved ∈ \{base, /);
  });

  it('names every lever that nobody sets', () => {
    const faults = faultsOf(() => composePolicy(spec('bare', []), builtInPolicies));
    expect(faults).toHaveLength(levers.length);
    expect(faults[0]).toEqual({
      code: 'missingKey',
      path: 'bare.levers.patrolHoursShare',
      expected: '[0, 0.6] share',
    });
  });

  it('is refused with the arithmetic when only together its shares do not sum to 1', () => {
    const one = spec('thin', ['base'], { staffShareCommunity: given(0.4) });
    expect(faultsOf(() => composePolicy(one, builtInPolicies))).toEqual([
      {
        code: 'sharesMustSumToOne',
        path: 'thin.levers.staffShareCounty + staffShareTownship + staffShareCommunity',
        value: '0.28 + 0.31 + 0.4 = 0.99',
        expected: 1,
      },
    ]);
  });

  it('is refused when a community may do more than its township', () => {
    const one = spec('upside-down', ['base'], { authorityCommunity: given(0.9) });
    expect(faultsOf(() => composePolicy(one, builtInPolicies))[0]).toMatchObject({
      code: 'outOfOrder',
      path: 'upside-down.levers.authorityCommunity',
      value: 0.9,
    });
  });
});
