import fc from 'fast-check';
import { all, create } from 'mathjs/number';
import { describe, expect, it } from 'vitest';
import { readExpression } from '../../library/expression.ts';
import { FaultError } from '../../sim/engine/fault.ts';

const known = ['trust', 'utilisation', 'utilisation.county', 'hours.patrol'];
const codes = ['expressionSyntax', 'expressionNotAllowed', 'unknownName', 'tooLarge'];

/** Codes of what is wrong with an expression; none where it is read. Anything but a `FaultError` under `outcomes.mine` fails. */
async function faultsOf(text: string): Promise<string[]> {
  try {
    await readExpression(text, known, 'outcomes.mine');
    return [];
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    for (const { code, path } of error.faults) {
      expect(codes).toContain(code);
      expect(path).toBe('outcomes.mine');
    }
    return error.faults.map(({ code }) => code);
  }
}

/** Ways out of mathjs that have worked in one version of it or another, or that would take memory or time without end. */
const escapes = [
  'cos.constructor("return process")()',
  'sqrt.constructor("return process.exit()")',
  'max.apply(1, [2])',
  'max.call(1, 2)',
  'max.bind(1)',
  'f(x) = x; f.constructor("return 1")()',
  'g = cos.constructor',
  '"".constructor.constructor("return 1")()',
  '[].constructor',
  '[].map(cos)',
  '{a: 1}.constructor',
  '{"constructor": 1}',
  '{"__proto__": {"a": 1}}',
  'trust.constructor.constructor("return 1")',
  'trust["constructor"]["constructor"]("return 1")',
  'trust["con" + "structor"]',
  'trust[concat("con", "structor")]',
  'trust.__proto__',
  'trust.__proto__.polluted = 1',
  'trust.toString()',
  'trust.valueOf',
  'hasOwnProperty',
  'isPrototypeOf(1)',
  'Infinity.constructor',
  'pi.constructor',
  'expression.mathWithTransform.import({a: 1})',
  'import({polluted: 1}, {override: true})',
  'config({predictable: false})',
  'typed({})',
  'chain(3).done()',
  'parser()',
  'parse("1").compile().evaluate()',
  'parse("cos").constructor',
  'compile("1").evaluate()',
  'evaluate("1")',
  'simplify("x")',
  'simplifyCore("x")',
  'derivative("x^2", "x")',
  'rationalize("x")',
  'resolve("x", {x: 1})',
  'symbolicEqual("x", "x")',
  'leafCount("x")',
  'reviver()',
  'replacer()',
  'createUnit("a")',
  'unit("1 cm")',
  'splitUnit(1, [2])',
  'help("cos")',
  'print("$a", {a: 1})',
  'format(1, {notation: cos})',
  'map([1, 2], f(x) = x)',
  'filter([1], cos)',
  'forEach([1], cos)',
  'ones(1000000000)',
  'range(0, 1000000000)',
  '1:1000000000',
  'factorial(170)',
  'combinations(1000000000, 2)',
  'random()',
  'pickRandom([1])',
  'global',
  'process',
  'globalThis',
  'this',
  'window',
  'require("fs")',
  'Function("return 1")()',
  'eval("1")',
  'end',
  'undefined',
  'null',
  '`a`',
  '\\u0063os(1)',
  'cos',
  'max(cos)',
  '(cos)(1)',
  'max(1, 2).constructor',
];

describe('An expression for an outcome of one’s own', () => {
  it.each(escapes)('%s is refused before anything runs', async (text) => {
    expect(await faultsOf(text)).not.toEqual([]);
  });

  it('calls no function of mathjs but those on the list, whatever there are', async () => {
    const names = Object.entries(create(all, {}))
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name);
    expect(names.length).toBeGreaterThan(150);
    const calls = await Promise.all(
      names.map(async (name) => ((await faultsOf(`${name}(1)`)).length === 0 ? name : '')),
    );
    expect(calls.filter((name) => name !== '').sort()).toEqual(
      (
        'abs cbrt ceil cube exp fix floor hypot isNaN log log10 log1p log2 max mean median min mod not nthRoot pow prod ' +
        'round sign sqrt square std sum variance'
      ).split(' '),
    );
  });

  it('has 2000 characters at most: longer ones would exhaust the stack', async () => {
    expect(await faultsOf(`1${'+1'.repeat(100_000)}`)).toEqual(['tooLarge']);
    expect(await faultsOf(`${'a.'.repeat(50_000)}b`)).toEqual(['tooLarge']);
    expect(await faultsOf(' '.repeat(2001))).toEqual(['tooLarge']);
    expect(await faultsOf(`1${'+1'.repeat(999)}`)).toEqual([]);
  });

  it.each([
    ['brackets', `${'('.repeat(999)}1${')'.repeat(999)}`],
    ['signs', `${'-'.repeat(1999)}1`],
    ['powers', `1${'^1'.repeat(999)}`],
    ['choices', `${'1?'.repeat(400)}1${':1'.repeat(400)}`],
    ['calls', `${'abs('.repeat(390)}1${')'.repeat(390)}`],
    ['places', `${'a.'.repeat(999)}b`],
    ['indices', `a${'[1]'.repeat(600)}`],
  ])('of %s as many as fit is read or refused, and then gives a number', async (_, text) => {
    const faults = await faultsOf(text);
    if (faults.length > 0) return;
    const value = (await readExpression(text, known, 'outcomes.mine'))({});
    expect(typeof value).toBe('number');
  });

  it('whatever it is, is refused or gives numbers and truths, and leaves nothing behind (1000 runs)', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...'+-*/^%!\'".,:;?()[]{}=<>&|~#@ \n'),
      fc.constantFrom('trust', 'utilisation', '.county', 'max', 'mod', 'constructor', '__proto__', 'prototype'),
      fc.constantFrom('1', '0', '1e308', '1e-308', 'NaN', 'Infinity', ' and ', ' not ', ' to ', ' in ', 'cm', '"a"'),
      fc.string({ maxLength: 3 }),
    );
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join('');
        if ((await faultsOf(text)).length > 0) return;
        read++;
        const compute = await readExpression(text, known, 'outcomes.mine');
        let value: unknown;
        try {
          value = compute({ trust: 0.5, utilisation: 0.7, 'utilisation.county': 0.9 });
        } catch (error) {
          // mathjs refuses what a function cannot take; the caller makes a fault of it.
          expect(error).toBeInstanceOf(Error);
          expect(error).not.toBeInstanceOf(RangeError);
          return;
        }
        expect(['number', 'boolean']).toContain(typeof value);
      }),
      { numRuns: 1000, seed: 20_261_127 },
    );
    expect(read).toBeGreaterThan(20);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
