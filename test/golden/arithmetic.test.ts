import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as arithmetic from '../../sim/engine/arithmetic.ts';

type Golden = Record<string, { arguments: number[]; value: number }[]>;

const golden = JSON.parse(readFileSync(new URL('./arithmetic.json', import.meta.url), 'utf8')) as Golden;
const functions = arithmetic as unknown as Record<string, (...args: number[]) => number>;

/** Relative error that the module promises for `name` at `x`; two units in the last place where it promises none. */
function tolerance(name: string, x: number): number {
  if (name === 'normalCdf') return 1e-12;
  if (name === 'normalQuantile') return x < 1e-100 ? 1e-13 : 1e-15;
  return name === 'gamma' ? 1e-14 : 4.5e-16;
}

describe('Deterministic arithmetic', () => {
  it('has golden values for every function it exports.', () => {
    expect(Object.keys(functions).sort()).toEqual(Object.keys(golden).sort());
  });

  it.each(Object.keys(golden))('%s agrees with 60-digit values.', (name) => {
    for (const row of golden[name]!) {
      const got = functions[name]!(...row.arguments);
      const error = row.value === 0 ? Math.abs(got) : Math.abs(got / row.value - 1);
      expect(error, `${name}(${row.arguments}) = ${got}, expected ${row.value}`).toBeLessThan(
        tolerance(name, row.arguments[0]!),
      );
    }
  });

  it('answers the ends of its ranges and NaN without inventing numbers.', () => {
    expect(arithmetic.logistic(-Infinity)).toBe(0);
    expect(arithmetic.logistic(Infinity)).toBe(1);
    expect(arithmetic.normalQuantile(0)).toBe(-Infinity);
    expect(arithmetic.normalQuantile(1)).toBe(Infinity);
    expect(arithmetic.normalQuantile(0.5)).toBe(0);
    expect(arithmetic.normalQuantile(-0.1)).toBeNaN();
    expect(arithmetic.normalQuantile(1.1)).toBeNaN();
    expect(arithmetic.normalCdf(-Infinity)).toBe(0);
    expect(arithmetic.normalCdf(Infinity)).toBe(1);
    for (const name of Object.keys(functions)) expect(functions[name]!(Number.NaN, 2), name).toBeNaN();
  });
});
