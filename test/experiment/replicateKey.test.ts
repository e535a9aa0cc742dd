import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveRun } from '../../scenarios/resolve.ts';
import { type ReplicateSource, replicateKeys } from '../../sim/experiment/replicateKey.ts';

const parameters = { levers: { patrolHoursShare: 0.2, jointPanel: true }, terms: [3, 5], period: { windowDays: 365 } };
const source: ReplicateSource = { engine: '0123456789abcdef', model: 'governance', parameters, seed: 7 };

/** The same data with the keys of every record the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, of]) => [key, reversed(of)]),
  );
}

describe('The key of a replicate', () => {
  it('has 64 hex digits, the same whenever it is asked for', () => {
    const key = replicateKeys(source)(3);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const again = replicateKeys({ ...source, parameters: structuredClone(parameters) });
    again(2);
    expect(again(3)).toBe(key);
  });

  it('changes with every input', () => {
    const others: Partial<ReplicateSource>[] = [
      {},
      { engine: '0123456789abcdee' },
      { model: 'governance2' },
      { seed: 8 },
      { parameters: { ...parameters, terms: [5, 3] } },
      { parameters: { ...parameters, levers: { ...parameters.levers, patrolHoursShare: 0.2 + 2 ** -54 } } },
      { parameters: { ...parameters, levers: { ...parameters.levers, jointPanel: 1 } } },
      { parameters: { ...parameters, further: null } },
    ];
    const keys = others.flatMap((other) => [0, 1, 2 ** 32 - 1].map(replicateKeys({ ...source, ...other })));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not depend on the order of keys, of any JSON data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const key = replicateKeys({ ...source, parameters: data })(0);
        expect(replicateKeys({ ...source, parameters: reversed(data) })(0)).toBe(key);
      }),
    );
    const resolved = resolveRun({ case: 'beihu', policy: 'base' });
    expect(Object.keys(reversed(resolved) as object)).not.toEqual(Object.keys(resolved));
    expect(replicateKeys({ ...source, parameters: reversed(resolved) })(0)).toBe(
      replicateKeys({ ...source, parameters: resolved })(0),
    );
  });

  it('tells apart any two parameters that differ as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const canonical = (data: unknown) => JSON.stringify(data, (_, value) => sortedKeys(value));
        const keys = [one, other].map((data) => replicateKeys({ ...source, parameters: data })(0));
        expect(keys[0] === keys[1]).toBe(canonical(one) === canonical(other));
      }),
    );
  });

  it('is refused for parameters that are no data', () => {
    expect(() => replicateKeys({ ...source, parameters: { levers: { rule: () => 1 } } })).toThrow('unhashableValue');
  });
});

function sortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
